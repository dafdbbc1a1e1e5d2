//! Components: items under a name, to be instantiated.

use super::{Parsed, Parser};
use crate::syntax::ast::{Component, ComponentType, Instance};

impl Parser {
    /// `.comp name<a, b> : base, other<a> { items }`
    pub(super) fn component(&mut self) -> Parsed<Component> {
        self.advance();
        let head = self.component_type()?;
        let bases =
            if self.accept(":") { self.separated(",", Self::component_type)? } else { Vec::new() };
        self.expect("{")?;
        self.components += 1;
        let items = self.deeper(|parser| Ok(parser.items()));
        self.components -= 1;
        let items = items?;
        self.expect("}")?;
        Ok(Component { head, bases, items })
    }

    /// `.init name = component<a, b>`
    pub(super) fn instance(&mut self) -> Parsed<Instance> {
        self.advance();
        let name = self.expect_name("the name of an instance")?;
        self.expect("=")?;
        Ok(Instance { name, component: self.component_type()? })
    }

    fn component_type(&mut self) -> Parsed<ComponentType> {
        let name = self.expect_name("the name of a component")?;
        let mut arguments = Vec::new();
        if self.accept("<") {
            arguments = self.expect_names("the name of a type")?;
            self.expect(">")?;
        }
        Ok(ComponentType { name, arguments })
    }
}
