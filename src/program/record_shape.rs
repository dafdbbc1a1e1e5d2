//! Records that are read as they are written: `[1, a, nil]`, `$Branch(1, "a, b")`.

use std::sync::Arc;

use crate::program::records::declaring;
use crate::program::{Branch, Primitive, Program, Type, TypeId};
use crate::value::record::{NIL, PLAIN, encoded};
use crate::value::{Symbol, Value};

/// What the records of a type look like, apart from their program.
#[derive(Debug, Clone)]
pub struct RecordShape {
    types: Arc<[Type]>,
    ty: TypeId,
}

/// A text is no record of a type: what is wanted instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoRecord(String);

impl Program {
    /// Reads a record of a type; see [`RecordShape::read`].
    ///
    /// # Errors
    /// If it is no record of the type.
    pub fn read_record(
        &self,
        ty: TypeId,
        text: &str,
        intern: &mut dyn FnMut(&str) -> Symbol,
    ) -> Result<Value, NoRecord> {
        read(&self.types, ty, text, intern)
    }

    /// The shape of the records of a type, if it has any.
    #[must_use]
    pub fn record_shape(&self, ty: TypeId) -> Option<RecordShape> {
        let is_record = self.ty(ty).primitive == Primitive::Record;
        is_record.then(|| RecordShape { types: self.types.as_slice().into(), ty })
    }
}

impl RecordShape {
    /// Reads a record. Blanks around its parts count for nothing; a text in it that has a comma, a bracket or
    /// a quotation mark, or that begins or ends with a blank, is in quotes, with `\"` and `\\` for `"` and `\`.
    ///
    /// # Errors
    /// If it is no record of the type.
    pub fn read(
        &self,
        text: &str,
        intern: &mut dyn FnMut(&str) -> Symbol,
    ) -> Result<Value, NoRecord> {
        read(&self.types, self.ty, text, intern)
    }
}

fn read(
    types: &[Type],
    ty: TypeId,
    text: &str,
    intern: &mut dyn FnMut(&str) -> Symbol,
) -> Result<Value, NoRecord> {
    let mut reader = RecordReader { types, rest: text.trim(), intern };
    let value = reader.record(ty)?;
    match reader.rest.trim() {
        "" => Ok(value),
        rest => Err(NoRecord(format!("nothing may follow the record, not `{}`", start(rest)))),
    }
}

struct RecordReader<'r> {
    types: &'r [Type],
    rest: &'r str,
    intern: &'r mut dyn FnMut(&str) -> Symbol,
}

/// A record of which not all fields are read.
struct Open<'r> {
    branch: &'r Branch,
    fields: Vec<Value>,
}

impl<'r> RecordReader<'r> {
    /// Reads a record without recursion: a list may be nested as often as it is long.
    fn record(&mut self, ty: TypeId) -> Result<Value, NoRecord> {
        let mut open: Vec<Open<'r>> = Vec::new();
        let mut wanted = ty;
        loop {
            let mut value = match self.opened(wanted)? {
                Ok(value) => value,
                Err(next) => {
                    wanted = next.branch.fields[0].ty;
                    open.push(next);
                    continue;
                }
            };
            loop {
                let Some(last) = open.last_mut() else { return Ok(value) };
                last.fields.push(value);
                if let Some(next) = last.branch.fields.get(last.fields.len()) {
                    self.expect(",")?;
                    wanted = next.ty;
                    break;
                }
                self.expect(if last.branch.name == PLAIN { "]" } else { ")" })?;
                value = self.made(last.branch, &last.fields);
                open.pop();
            }
        }
    }

    /// A value that is read whole, or a record whose fields follow.
    fn opened(&mut self, ty: TypeId) -> Result<Result<Value, Open<'r>>, NoRecord> {
        let Some(ty) = declaring(self.types, ty) else { return self.flat(ty).map(Ok) };
        let types = self.types;
        let ty = &types[ty.index()];
        self.rest = self.rest.trim_start();
        let plain = ty.branches.iter().find(|branch| branch.name == PLAIN);
        let branch = match plain {
            Some(_) if self.accept(NIL) => return Ok(Ok(self.nil())),
            Some(plain) => {
                self.expect("[")?;
                plain
            }
            None => self.branch(ty)?,
        };
        if !branch.fields.is_empty() {
            if branch.name != PLAIN {
                self.expect("(")?;
            }
            return Ok(Err(Open { branch, fields: Vec::new() }));
        }
        if branch.name == PLAIN {
            self.expect("]")?;
        } else if self.accept("(") {
            self.expect(")")?;
        }
        Ok(Ok(self.made(branch, &[])))
    }

    fn branch(&mut self, ty: &'r Type) -> Result<&'r Branch, NoRecord> {
        self.expect("$")?;
        let is_part = |c: char| c.is_ascii_alphanumeric() || "_?.".contains(c);
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        let found = ty.branches.iter().find(|branch| branch.name == name);
        self.rest = rest;
        found.ok_or_else(|| NoRecord(format!("`{}` has no branch `{}`", ty.name, start(name))))
    }

    fn made(&mut self, branch: &Branch, fields: &[Value]) -> Value {
        Value::Record((self.intern)(&encoded(&branch.name, fields)))
    }

    fn nil(&mut self) -> Value {
        Value::Record((self.intern)(&encoded(NIL, &[])))
    }

    /// A number or a text.
    fn flat(&mut self, ty: TypeId) -> Result<Value, NoRecord> {
        self.rest = self.rest.trim_start();
        let primitive = self.types[ty.index()].primitive;
        if primitive == Primitive::Symbol && self.rest.starts_with('"') {
            return self.quoted();
        }
        let end = self.rest.find([',', ']', ')']).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        let text = text.trim_end();
        self.rest = rest;
        match primitive {
            Primitive::Number => {
                let number = text.parse().map(Value::Number);
                number.map_err(|_| NoRecord(format!("`{}` is no number of 64 bits", start(text))))
            }
            Primitive::Unsigned => text.parse().map(Value::Unsigned).map_err(|_| {
                NoRecord(format!("`{}` is no number of 64 bits without a sign", start(text)))
            }),
            _ => Ok(Value::Symbol((self.intern)(text))),
        }
    }

    fn quoted(&mut self) -> Result<Value, NoRecord> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((at, character)) = characters.next() {
            match character {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(Value::Symbol((self.intern)(&text)));
                }
                '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                _ => text.push(character),
            }
        }
        Err(NoRecord("a text in quotes has no end".to_owned()))
    }

    fn accept(&mut self, sign: &str) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, sign: &str) -> Result<(), NoRecord> {
        if self.accept(sign) {
            return Ok(());
        }
        Err(NoRecord(match start(self.rest).as_str() {
            "" => format!("`{sign}` is missing at the end"),
            found => format!("`{sign}` is missing before `{found}`"),
        }))
    }
}

/// The beginning of a text, to be shown.
fn start(text: &str) -> String {
    let mut characters = text.trim().chars();
    let shown: String = characters.by_ref().take(20).collect();
    if characters.next().is_some() { shown + "…" } else { shown }
}
