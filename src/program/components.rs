//! Instances of components become the items that they stand for.
//!
//! An instance has the items of its component, of the components that this one is based on, and of the
//! instances in it. What they declare gets the name of the instance and a dot before its name, wherever it
//! is mentioned in them; all other names are left to what is around the instance, as in Soufflé.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, counted, nearest, quoted};
use crate::syntax::ast::{
    Clause, Component, ComponentType, File, Instance, Item, Name, TypeDefinition,
};
use crate::syntax::rename;

/// How deep instances may lie in each other, and components be based on each other.
const DEEPEST: usize = 100;

/// How many components may be opened: each may open others twice, and those again.
const OPENED_AT_MOST: usize = 10_000;

/// The files with the items of all instances in the place of `.comp` and `.init`.
pub(super) fn expand(files: Vec<File>, diagnostics: &mut Vec<Diagnostic>) -> Vec<File> {
    let is_plain =
        |item: &Item| !matches!(item, Item::Component(_) | Item::Instance(_) | Item::Override(_));
    if files.iter().flat_map(|file| &file.items).all(is_plain) {
        return files;
    }
    let mut expander = Expander {
        components: components(files.iter().flat_map(|file| &file.items)),
        broken: files.iter().flat_map(|file| &file.broken).map(String::as_str).collect(),
        opened: 0,
        diagnostics,
    };
    expander.clashes(files.iter().flat_map(|file| &file.items));
    let without = files.iter().map(|file| File {
        items: file.items.iter().flat_map(|item| expander.item(item)).collect(),
        broken: file.broken.clone(),
    });
    without.collect()
}

fn components<'a>(items: impl IntoIterator<Item = &'a Item>) -> Vec<&'a Component> {
    let component = |item: &'a Item| match item {
        Item::Component(component) => Some(component),
        _ => None,
    };
    items.into_iter().filter_map(component).collect()
}

/// What the parameters of components stand for.
type Binding = BTreeMap<String, Name>;

struct Expander<'a, 'd> {
    /// The components that are in no other.
    components: Vec<&'a Component>,
    /// Names of which it was reported already that they could not be read.
    broken: BTreeSet<&'a str>,
    opened: usize,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// A component with those that it is in, from the outside in.
#[derive(Clone)]
struct Place<'a> {
    component: &'a Component,
    around: Vec<&'a Component>,
}

impl<'a> Place<'a> {
    fn inside(&self) -> Vec<&'a Component> {
        [self.around.as_slice(), &[self.component]].concat()
    }
}

impl<'a> Expander<'a, '_> {
    /// What stands for an item that is in no component.
    fn item(&mut self, item: &'a Item) -> Vec<Item> {
        match item {
            Item::Component(component) => {
                self.check(&Place { component, around: Vec::new() });
                Vec::new()
            }
            Item::Instance(instance) => self.instance(instance, &[], &Binding::new(), 0),
            Item::Override(name) => {
                let message = "`.override` has a meaning only in a component";
                self.diagnostics.push(
                    Diagnostic::error("misplaced-override", message)
                        .at(name.span, "")
                        .help("remove it, or put it into the `.comp` that is based on another"),
                );
                Vec::new()
            }
            item => vec![item.clone()],
        }
    }

    /// Reports what is wrong with a component, whether or not it is instantiated.
    fn check(&mut self, place: &Place<'a>) {
        let items = &place.component.items;
        self.clashes(items);
        let bases = self.bases(place);
        for name in items.iter().filter_map(override_of) {
            self.overridable(name, place, &bases);
        }
        for component in components(items) {
            self.check(&Place { component, around: place.inside() });
        }
    }

    /// Reports an `.override` of what no base declares, or not as overridable. What a base is that is a
    /// parameter, only an instance knows.
    fn overridable(&mut self, name: &Name, place: &Place<'a>, bases: &[Place<'a>]) {
        let found = bases.iter().find_map(|base| declaration(base.component, &name.text));
        let is_open = |it: &&Component| {
            let is_parameter =
                |base: &ComponentType| it.head.arguments.iter().any(|p| p.text == base.name.text);
            it.bases.iter().any(is_parameter)
        };
        let all = bases.iter().map(|base| base.component).chain([place.component]);
        let mistake = match found {
            Some((true, _)) => return,
            None if all.into_iter().any(|it| is_open(&it)) => return,
            Some((false, declared)) => {
                let message = format!("{} cannot be overridden", quoted(&name.text));
                Diagnostic::error("not-overridable", message)
                    .at(name.span, "")
                    .at(declared.span, "declared here")
                    .help("write `overridable` behind its columns")
            }
            None => {
                let message = format!("no base declares {}", quoted(&name.text));
                let help = "name a relation of a component that this one is based on";
                Diagnostic::error("not-overridable", message).at(name.span, "").help(help)
            }
        };
        self.diagnostics.push(mistake);
    }

    /// Reports components and instances that are called as something else beside them is: `a.b` would mean
    /// two things.
    fn clashes<'i>(&mut self, items: impl IntoIterator<Item = &'i Item> + Clone) {
        let mut names: BTreeMap<&str, &Name> = BTreeMap::new();
        let declared = items.clone().into_iter().flat_map(|item| match item {
            Item::Relation(declaration) => declaration.names.iter().collect(),
            Item::Type(declaration) => vec![&declaration.name],
            _ => Vec::new(),
        });
        names.extend(declared.map(|name| (name.text.as_str(), name)));
        for item in items {
            let name = match item {
                Item::Component(component) => &component.head.name,
                Item::Instance(instance) => &instance.name,
                _ => continue,
            };
            if let Some(earlier) = names.insert(&name.text, name) {
                let message = format!("{} is the name of something else, too", quoted(&name.text));
                self.diagnostics.push(
                    Diagnostic::error("name-clash", message)
                        .at(name.span, "")
                        .at(earlier.span, "first here")
                        .help("give one of them another name"),
                );
            }
        }
    }

    /// The items of an instance, under their new names.
    fn instance(
        &mut self,
        instance: &'a Instance,
        around: &[&'a Component],
        binding: &Binding,
        depth: usize,
    ) -> Vec<Item> {
        let Some((place, binding)) = self.open(&instance.component, around, binding, depth) else {
            return Vec::new();
        };
        let mut items = self.content(&place, &binding, &BTreeSet::new(), depth);
        under(&instance.name.text, &mut items);
        items
    }

    /// The component that a name means, and what its parameters stand for there.
    fn open(
        &mut self,
        of: &'a ComponentType,
        around: &[&'a Component],
        binding: &Binding,
        depth: usize,
    ) -> Option<(Place<'a>, Binding)> {
        self.opened += 1;
        if depth > DEEPEST || self.opened > OPENED_AT_MOST {
            if self.opened <= OPENED_AT_MOST {
                self.opened = OPENED_AT_MOST;
                self.diagnostics.push(too_many(&of.name));
            }
            return None;
        }
        let name = binding.get(&of.name.text).unwrap_or(&of.name).clone();
        let Some(place) = self.find(&name.text, around) else {
            self.unknown(&of.name, &name, around);
            return None;
        };
        let parameters = &place.component.head.arguments;
        if parameters.len() != of.arguments.len() {
            let wanted = counted(parameters.len(), "parameter", "parameters");
            let given = of.arguments.len();
            let message = format!("the component `{}` has {wanted}, {given} given", name.text);
            self.diagnostics.push(
                Diagnostic::error("wrong-arity", message)
                    .at(of.name.span, "")
                    .at(place.component.head.name.span, "declared here")
                    .help(format!("write `{}`", place.component.head)),
            );
            return None;
        }
        let mut inner = binding.clone();
        for (parameter, argument) in parameters.iter().zip(&of.arguments) {
            let argument = binding.get(&argument.text).unwrap_or(argument).clone();
            inner.insert(parameter.text.clone(), argument);
        }
        Some((place, inner))
    }

    /// The component of this name that is seen from within others: the innermost, where components have
    /// what their bases have.
    fn find(&self, name: &str, around: &[&'a Component]) -> Option<Place<'a>> {
        for depth in (0..around.len()).rev() {
            let owner = Place { component: around[depth], around: around[..depth].to_vec() };
            let mut owners = vec![owner.clone()];
            owners.extend(self.bases(&owner));
            for owner in owners {
                if let Some(component) = named(&components(&owner.component.items), name) {
                    return Some(Place { component, around: owner.inside() });
                }
            }
        }
        let component = named(&self.components, name)?;
        Some(Place { component, around: Vec::new() })
    }

    /// The components that one is based on, and those that they are, as far as no parameter says which.
    fn bases(&self, place: &Place<'a>) -> Vec<Place<'a>> {
        let (mut found, mut open) = (Vec::new(), vec![place.clone()]);
        while let Some(place) = open.pop() {
            let parameters = &place.component.head.arguments;
            let is_known = |it: &&ComponentType| parameters.iter().all(|p| p.text != it.name.text);
            for base in place.component.bases.iter().filter(is_known) {
                let Some(base) = self.find(&base.name.text, &place.around) else { continue };
                if found.iter().all(|it: &Place<'_>| !std::ptr::eq(it.component, base.component)) {
                    found.push(base.clone());
                    open.push(base);
                }
            }
        }
        found
    }

    fn unknown(&mut self, written: &Name, meant: &Name, around: &[&'a Component]) {
        if self.broken.contains(meant.text.as_str()) {
            return;
        }
        let inner = around.iter().flat_map(|it| components(&it.items));
        let names =
            inner.chain(self.components.iter().copied()).map(|it| it.head.name.text.as_str());
        let help = match nearest(&meant.text, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("declare it: `.comp {} {{ … }}`", meant.text),
        };
        let message = format!("there is no component {}", quoted(&meant.text));
        self.diagnostics
            .push(Diagnostic::error("unknown-component", message).at(written.span, "").help(help));
    }

    /// The items of a component, with those of its instances and bases; clauses for what is overridden
    /// are left out.
    fn content(
        &mut self,
        place: &Place<'a>,
        binding: &Binding,
        overridden: &BTreeSet<&'a str>,
        depth: usize,
    ) -> Vec<Item> {
        let (component, inside) = (place.component, place.inside());
        let mut items = Vec::new();
        for item in &component.items {
            if let Item::Instance(instance) = item {
                items.extend(self.instance(instance, &inside, binding, depth + 1));
            }
        }
        let own: Vec<&Name> = component.items.iter().filter_map(override_of).collect();
        let below: BTreeSet<&str> =
            overridden.iter().copied().chain(own.iter().map(|name| name.text.as_str())).collect();
        let mut inherited = Vec::new();
        for base in &component.bases {
            if let Some((base, binding)) = self.open(base, &place.around, binding, depth + 1) {
                inherited.extend(self.content(&base, &binding, &below, depth + 1));
            }
        }
        items.append(&mut inherited);
        for item in &component.items {
            let mut item = match item {
                Item::Component(_) | Item::Instance(_) | Item::Override(_) => continue,
                Item::Clause(clause) => match without(clause, overridden) {
                    Some(clause) => Item::Clause(clause),
                    None => continue,
                },
                item => item.clone(),
            };
            rename::types(&mut item, &mut |name| {
                if let Some(bound) = binding.get(&name.text) {
                    name.text.clone_from(&bound.text);
                }
            });
            items.push(item);
        }
        items
    }
}

/// The component of this name, the first if there are several.
fn named<'a>(components: &[&'a Component], name: &str) -> Option<&'a Component> {
    components.iter().copied().find(|component| component.head.name.text == name)
}

/// A name in a component that says which relation is overridden, where it is declared.
fn declaration<'a>(component: &'a Component, name: &str) -> Option<(bool, &'a Name)> {
    component.items.iter().find_map(|item| match item {
        Item::Relation(declaration) => {
            let named = declaration.names.iter().find(|it| it.text == name);
            named.map(|it| (declaration.overridable, it))
        }
        _ => None,
    })
}

fn too_many(name: &Name) -> Diagnostic {
    let message = format!(
        "instances lie more than {DEEPEST} deep in each other, or there are more than {OPENED_AT_MOST}"
    );
    let help = "no component may have itself as an instance or a base";
    Diagnostic::error("too-many-instances", message).at(name.span, "").help(help)
}

fn override_of(item: &Item) -> Option<&Name> {
    match item {
        Item::Override(name) => Some(name),
        _ => None,
    }
}

/// The clause without the heads that are overridden, if any is left.
fn without(clause: &Clause, overridden: &BTreeSet<&str>) -> Option<Clause> {
    let mut clause = clause.clone();
    clause.heads.retain(|head| !overridden.contains(head.relation.text.as_str()));
    (!clause.heads.is_empty()).then_some(clause)
}

/// Puts the name of an instance before all that its items declare.
fn under(instance: &str, items: &mut [Item]) {
    let (mut relations, mut types, mut branches) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for item in &*items {
        match item {
            Item::Relation(declaration) => {
                relations.extend(declaration.names.iter().map(|name| name.text.clone()));
            }
            Item::Type(declaration) => {
                types.insert(declaration.name.text.clone());
                if let TypeDefinition::Branches(all) = &declaration.definition {
                    branches.extend(all.iter().map(|branch| branch.name.text.clone()));
                }
            }
            _ => {}
        }
    }
    for item in items {
        rename::relations(item, &mut |name| {
            if relations.contains(name) {
                *name = format!("{instance}.{name}");
            }
        });
        rename::types(item, &mut |name| {
            if types.contains(&name.text) {
                name.text = format!("{instance}.{}", name.text);
            }
        });
        rename::branches(item, &mut |name| {
            if branches.contains(&name.text) {
                name.text = format!("{instance}.{}", name.text);
            }
        });
        if let Item::Clause(Clause { name: Some(name), .. }) = item {
            name.text = format!("{instance}.{}", name.text);
        }
    }
}
