//! The parameters of `.input` and `.output`: from which file tuples come, into which they go.

use std::path::{Component, Path};

use crate::diagnostic::{Diagnostic, Span, nearest, quoted};
use crate::program::material::{self, Material, MaterialKind};
use crate::program::{Key, Relation};
use crate::syntax::ast::{Directive, DirectiveKind, Name, Parameter};

/// A file of tuples, a line for each, as the parameters of a directive describe it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileParameters {
    /// A path below the directory of such files, without `..`. If it is not given, the file is
    /// named after the relation: `NAME.facts` for an input, `NAME.csv` for an output.
    pub filename: Option<String>,
    /// What separates columns: one ASCII character. If it is not given, a comma under `rfc4180`,
    /// else a tab.
    pub delimiter: Option<String>,
    /// Whether the first line names the columns.
    pub headers: bool,
    /// Whether values may stand in quotes, as in RFC 4180.
    pub rfc4180: bool,
    /// How rows are found in a file that has no row a line, if `IO` says that it is one.
    pub material: Option<Material>,
    /// From the first parameter to the last.
    pub span: Span,
}

/// The parameters that are understood.
const KNOWN: [&str; 9] =
    ["IO", "filename", "delimiter", "headers", "rfc4180", "path", "columns", "split", "dates"];

/// The parameter that may be given in pieces.
const IN_PIECES: &str = "columns";

/// The parameters of a directive, if it has any; what is wrong with them is reported once, whatever
/// the number of its relations.
pub(super) fn check(
    directive: &Directive,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FileParameters> {
    let (first, last) = (directive.parameters.first()?, directive.parameters.last()?);
    let mut file = FileParameters {
        filename: None,
        delimiter: None,
        headers: false,
        rfc4180: false,
        material: material(directive),
        span: first.name.span.to(last.value.span),
    };
    for (index, parameter) in directive.parameters.iter().enumerate() {
        let name = &parameter.name;
        let earlier = &directive.parameters[..index];
        if directive.kind == DirectiveKind::PrintSize || !KNOWN.contains(&name.text.as_str()) {
            diagnostics.push(unknown(directive.kind, name));
        } else if let Some(first) = earlier.iter().find(|it| it.name.text == name.text)
            && name.text != IN_PIECES
        {
            diagnostics.push(duplicate(name, first.name.span));
        } else if let Err(wanted) = file.set(parameter) {
            diagnostics.push(wrong_value(parameter, &wanted));
        }
    }
    let quote_separates = file.delimiter.as_ref().is_some_and(|it| it.contains('"'));
    let delimiter = directive.parameters.iter().find(|it| it.name.text == "delimiter");
    if let Some(delimiter) = delimiter.filter(|_| file.rfc4180 && quote_separates) {
        diagnostics.push(wrong_value(delimiter, "a text without `\"`, which `rfc4180` needs"));
    }
    Some(file)
}

/// What the `IO` of an `.input` says of its file, if it says anything.
fn material(directive: &Directive) -> Option<Material> {
    let is_io = |it: &&Parameter| it.name.text == "IO" && directive.kind == DirectiveKind::Input;
    let io = directive.parameters.iter().find(is_io)?;
    MaterialKind::named(&io.value.text).map(Material::new)
}

impl FileParameters {
    /// Takes one parameter over, or says what its value must be.
    fn set(&mut self, parameter: &Parameter) -> Result<(), String> {
        let value = &parameter.value.text;
        match parameter.name.text.as_str() {
            "IO" if value != "file" && self.material.is_none() => {
                return Err("`file`, or for an `.input` `json`, `xml` or `table`".into());
            }
            "filename" if !stays_below(value) => {
                return Err("a path that stays below the directory it is looked up in".into());
            }
            "filename" => self.filename = Some(value.clone()),
            "delimiter" if !separates(value) => {
                return Err("one ASCII character such as `\",\"`".into());
            }
            "delimiter" => self.delimiter = Some(value.clone()),
            "headers" => self.headers = truth(value)?,
            "rfc4180" => self.rfc4180 = truth(value)?,
            name @ ("path" | "columns" | "split" | "dates") => return self.set_rows(name, value),
            _ => {}
        }
        Ok(())
    }

    /// Takes over a parameter that says which rows a file has.
    fn set_rows(&mut self, name: &str, value: &str) -> Result<(), String> {
        let Some(material) = &mut self.material else {
            return Err("it beside `IO=json`, `IO=xml` or `IO=table` only".into());
        };
        match name {
            "path" if material.kind == MaterialKind::Table => {
                return Err("a path of JSON or XML only: a row of a table is a record".into());
            }
            "path" => material.path = Some(material::path(value)?),
            "columns" => return material.add_columns(value),
            "split" if value.is_empty() => return Err("what stands between two parts".into()),
            "split" => material.split = Some(value.to_owned()),
            _ => return material.set_dates(value),
        }
        Ok(())
    }

    /// What is wrong with the `columns` for a relation, whose keys these are.
    pub(super) fn check_columns(
        &self,
        relation: &Relation,
        keys: &[Key],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let sources = self.material.iter().flat_map(|material| &material.columns);
        for source in sources {
            let is_column = relation.columns.iter().any(|column| column.name == source.name);
            if is_column || keys.iter().any(|key| key.name == source.name) {
                continue;
            }
            let message = format!("`{}` has no column {}", relation.name, quoted(&source.name));
            let names = relation.columns.iter().map(|column| column.name.as_str());
            let help = match nearest(&source.name, names.clone()) {
                Some(near) => format!("write `{near}`"),
                None => format!("its columns are {}", names.collect::<Vec<_>>().join(", ")),
            };
            let unknown = Diagnostic::error("parameter-value", message).at(self.span, "");
            diagnostics.push(unknown.at(relation.span, "declared here").help(help));
        }
    }
}

fn truth(value: &str) -> Result<bool, String> {
    value.parse().map_err(|_| "`true` or `false`".into())
}

fn separates(value: &str) -> bool {
    matches!(value.as_bytes(), [byte] if byte.is_ascii() && !b"\n\r".contains(byte))
}

/// Rules may come from strangers: they get no access to other files than those of one directory.
fn stays_below(path: &str) -> bool {
    let components = || Path::new(path).components();
    components().all(|it| matches!(it, Component::Normal(_) | Component::CurDir))
        && components().any(|it| matches!(it, Component::Normal(_)))
        && !path.contains('\0')
}

fn unknown(kind: DirectiveKind, name: &Name) -> Diagnostic {
    let message = format!("`.{}` takes no parameter {}", kind.text(), quoted(&name.text));
    let help = match nearest(&name.text, KNOWN) {
        _ if kind == DirectiveKind::PrintSize => "remove the parentheses".to_owned(),
        Some(near) => format!("write `{near}`"),
        None => format!("the parameters are {}", KNOWN.join(", ")),
    };
    Diagnostic::error("unknown-parameter", message).at(name.span, "").help(help)
}

fn duplicate(name: &Name, first: Span) -> Diagnostic {
    let message = format!("the parameter `{}` is given twice", name.text);
    Diagnostic::error("duplicate-parameter", message)
        .at(name.span, "")
        .at(first, "first given here")
        .help("remove one of them")
}

fn wrong_value(parameter: &Parameter, wanted: &str) -> Diagnostic {
    let Parameter { name, value } = parameter;
    let message = format!("`{}` cannot be {}", name.text, quoted(&value.text));
    Diagnostic::error("parameter-value", message).at(value.span, "").help(format!("give {wanted}"))
}
