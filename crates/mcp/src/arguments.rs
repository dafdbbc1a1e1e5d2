//! What tools take: parameters with their types, as a JSON Schema and as what is checked.

use rmcp::model::JsonObject;
use serde_json::{Map, Value as Json, json};

/// The longest text that is taken, in bytes, articles aside.
const LONGEST_TEXT: usize = 4000;

/// How many texts a list may have.
const MOST_TEXTS: usize = 100;

/// What a parameter holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A line of text.
    Text,
    /// True or false, which is the default.
    Flag,
    /// Lines of text.
    Texts,
    /// An object, which the tool checks.
    Object,
}

/// A parameter of a tool.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) is_required: bool,
    pub(crate) description: &'static str,
}

impl Parameter {
    const fn new(name: &'static str, kind: Kind, description: &'static str) -> Self {
        Self { name, kind, is_required: false, description }
    }

    pub(crate) const fn text(name: &'static str, description: &'static str) -> Self {
        Self::new(name, Kind::Text, description)
    }

    pub(crate) const fn flag(name: &'static str, description: &'static str) -> Self {
        Self::new(name, Kind::Flag, description)
    }

    pub(crate) const fn texts(name: &'static str, description: &'static str) -> Self {
        Self::new(name, Kind::Texts, description)
    }

    pub(crate) const fn object(name: &'static str, description: &'static str) -> Self {
        Self::new(name, Kind::Object, description)
    }

    pub(crate) const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    fn schema(&self) -> Json {
        let description = self.description;
        match self.kind {
            Kind::Text => json!({"type": "string", "description": description}),
            Kind::Flag => json!({"type": "boolean", "description": description, "default": false}),
            Kind::Texts => {
                let items = json!({"type": "string"});
                json!({"type": "array", "items": items, "minItems": 1, "description": description})
            }
            Kind::Object => json!({"type": "object", "description": description}),
        }
    }

    /// What is wrong with a value, if anything is.
    fn problem(&self, value: &Json) -> Option<String> {
        let name = self.name;
        match (self.kind, value) {
            (Kind::Text, Json::String(text)) => problem_of_text(name, text),
            (Kind::Text, _) => Some(format!("`{name}` is a text")),
            (Kind::Flag, Json::Bool(_)) | (Kind::Object, Json::Object(_)) => None,
            (Kind::Flag, _) => Some(format!("`{name}` is true or false")),
            (Kind::Object, _) => Some(format!("`{name}` is an object")),
            (Kind::Texts, Json::Array(values)) if !values.is_empty() => {
                if values.len() > MOST_TEXTS {
                    return Some(format!("`{name}` has more than {MOST_TEXTS} texts"));
                }
                let problem = |value: &Json| match value {
                    Json::String(text) => problem_of_text(name, text),
                    _ => Some(format!("`{name}` is a list of texts")),
                };
                values.iter().find_map(problem)
            }
            (Kind::Texts, _) => Some(format!("`{name}` is a list of texts")),
        }
    }
}

fn problem_of_text(name: &str, text: &str) -> Option<String> {
    if text.len() > LONGEST_TEXT {
        return Some(format!("`{name}` has more than {LONGEST_TEXT} bytes"));
    }
    if text.trim().is_empty() {
        return Some(format!("`{name}` is empty; leave it out, or say what is meant"));
    }
    let is_plain = !text.chars().any(char::is_control);
    (!is_plain).then(|| format!("`{name}` has control characters, and is one line"))
}

/// The JSON Schema of an object with these parameters and no others.
pub(crate) fn schema(parameters: &[Parameter]) -> JsonObject {
    let properties: Map<String, Json> =
        parameters.iter().map(|it| (it.name.to_owned(), it.schema())).collect();
    let required = parameters.iter().filter(|it| it.is_required).map(|it| it.name);
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Json::Object(properties));
    schema.insert("required".to_owned(), required.collect());
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema
}

/// What a call brought, as its parameters say.
#[derive(Debug)]
pub(crate) struct Arguments(JsonObject);

impl Arguments {
    /// Checks what a call brought.
    ///
    /// # Errors
    /// The first mistake, as a sentence for the assistant.
    pub(crate) fn check(given: JsonObject, parameters: &[Parameter]) -> Result<Self, String> {
        for (name, value) in &given {
            let Some(parameter) = parameters.iter().find(|it| it.name == name) else {
                let names: Vec<&str> = parameters.iter().map(|it| it.name).collect();
                let names = names.join("`, `");
                return Err(format!("there is no parameter `{name}`; there are `{names}`"));
            };
            if let Some(problem) = parameter.problem(value) {
                return Err(problem);
            }
        }
        match parameters.iter().find(|it| it.is_required && !given.contains_key(it.name)) {
            Some(missing) => Err(format!("`{}` is missing: {}", missing.name, missing.description)),
            None => Ok(Self(given)),
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Json::as_bool).unwrap_or_default()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let values = self.0.get(name).and_then(Json::as_array);
        values.into_iter().flatten().filter_map(Json::as_str).collect()
    }

    pub(crate) fn object(&self, name: &str) -> Option<&JsonObject> {
        self.0.get(name)?.as_object()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAMETERS: [Parameter; 3] = [
        Parameter::text("about", "What.").required(),
        Parameter::flag("full", "All."),
        Parameter::texts("without", "Less."),
    ];

    fn mistake(given: Json) -> String {
        let Json::Object(given) = given else { unreachable!("an object") };
        Arguments::check(given, &PARAMETERS).err().unwrap_or_default()
    }

    #[test]
    fn each_mistake_is_told() {
        assert_eq!(mistake(json!({"about": "x", "full": true, "without": ["s1"]})), "");
        assert_eq!(mistake(json!({})), "`about` is missing: What.");
        assert_eq!(mistake(json!({"about": 1})), "`about` is a text");
        assert_eq!(mistake(json!({"about": "x", "full": "yes"})), "`full` is true or false");
        assert_eq!(mistake(json!({"about": "x", "without": "s1"})), "`without` is a list of texts");
        assert_eq!(mistake(json!({"about": "x", "without": []})), "`without` is a list of texts");
        let unknown = "there is no parameter `all`; there are `about`, `full`, `without`";
        assert_eq!(mistake(json!({"about": "x", "all": 1})), unknown);
        assert!(mistake(json!({"about": "x\0"})).contains("control characters"));
        assert!(mistake(json!({"about": "x".repeat(5000)})).contains("more than 4000 bytes"));
    }
}
