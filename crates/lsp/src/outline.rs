//! The texts in a facts file, and where in its rows each stands, whether or not the file is JSON yet.
//!
//! A file is no JSON for most of the time that it is typed into. So this reads on whatever comes, never
//! fails, and says of each text and of each place between them what it would be.

/// A text in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText {
    /// Its first byte: the quote.
    pub start: usize,
    /// The byte after it; behind the quote that closes it, if there is one.
    pub end: usize,
    /// What it says, escapes resolved.
    pub text: String,
    /// Where it stands.
    pub place: JsonPlace,
    /// Whether it is closed.
    is_closed: bool,
}

impl JsonText {
    /// The bytes between the quotes.
    #[must_use]
    pub fn inner(&self) -> std::ops::Range<usize> {
        let end = self.end - usize::from(self.is_closed);
        (self.start + 1).min(end)..end
    }

    /// Whether a place is in it, or at one of its ends.
    #[must_use]
    pub fn has(&self, offset: usize) -> bool {
        (self.start..=self.end).contains(&offset)
    }
}

/// A place in a facts file. The numbers are those of texts: of the name of the row's relation, of a key of the
/// row, and of a key in an object below that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonPlace {
    /// A key of the file.
    Top,
    /// In the list of includes.
    Include,
    /// The name of a row's relation.
    Kind,
    /// A key of a row.
    Key(usize),
    /// A value of a row.
    Value(usize, usize),
    /// A key of an object in a row.
    SubKey(usize, usize),
    /// A value of an object in a row.
    SubValue(usize, usize, usize),
    /// Anything else.
    Elsewhere,
}

/// All texts of a file, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsonOutline {
    /// The texts.
    pub texts: Vec<JsonText>,
}

impl JsonOutline {
    /// The texts of this file.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut scanner = Scanner::new(text, text.len());
        scanner.run();
        Self { texts: scanner.texts }
    }

    /// The text that this byte is in, with its number.
    #[must_use]
    pub fn at(&self, offset: usize) -> Option<(usize, &JsonText)> {
        let after = self.texts.partition_point(|text| text.start <= offset);
        let last = after.checked_sub(1)?;
        self.texts.get(last).filter(|text| text.has(offset)).map(|text| (last, text))
    }

    /// What a text would be that began at this byte.
    #[must_use]
    pub fn place_at(text: &str, offset: usize) -> JsonPlace {
        let mut scanner = Scanner::new(text, text.floor_char_boundary(offset));
        scanner.run();
        scanner.place(scanner.expects_key())
    }

    /// What the text of this number says; nothing for a number that no place of this file has.
    #[must_use]
    pub fn word(&self, number: usize) -> &str {
        self.texts.get(number).map_or("", |text| &text.text)
    }

    /// The keys that the row has whose relation this text names.
    pub fn keys_of(&self, kind: usize) -> impl Iterator<Item = &str> {
        let keys = self.texts.iter().filter(move |it| it.place == JsonPlace::Key(kind));
        keys.map(|it| it.text.as_str())
    }
}

/// What is open at a place.
#[derive(Debug, Clone, Copy)]
enum Open {
    /// An object, with the number of its last key.
    Object(Option<usize>),
    List,
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    stop: usize,
    open: Vec<Open>,
    /// Whether the last sign asks for a key if an object is open: `{` or `,`.
    before_key: bool,
    texts: Vec<JsonText>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, stop: usize) -> Self {
        Self { text, at: 0, stop, open: Vec::new(), before_key: false, texts: Vec::new() }
    }

    fn run(&mut self) {
        while self.at < self.stop {
            match self.text.as_bytes()[self.at] {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' => {
                    self.open(Open::Object(None));
                    self.before_key = true;
                }
                b'[' => {
                    self.open(Open::List);
                    self.before_key = false;
                }
                b'}' => self.close(|open| matches!(open, Open::Object(_))),
                b']' => self.close(|open| matches!(open, Open::List)),
                b',' => self.before_key = true,
                b':' => self.before_key = false,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Facts are not nested as deep as this; what is deeper only costs time.
    fn open(&mut self, open: Open) {
        const DEEPEST: usize = 100;
        if self.open.len() < DEEPEST {
            self.open.push(open);
        }
    }

    /// Closes what is open, up to something of this kind; a sign that closes nothing is passed over.
    fn close(&mut self, is_it: impl Fn(&Open) -> bool) {
        if let Some(at) = self.open.iter().rposition(is_it) {
            self.open.truncate(at);
        }
        self.before_key = false;
    }

    fn expects_key(&self) -> bool {
        self.before_key && matches!(self.open.last(), Some(Open::Object(_)))
    }

    fn string(&mut self) {
        let start = self.at;
        let rest = &self.text[start + 1..];
        let mut is_escaped = false;
        let ends = rest.char_indices().find(|&(_, character)| {
            let ends = matches!(character, '\n' | '\r') || (character == '"' && !is_escaped);
            is_escaped = character == '\\' && !is_escaped;
            ends
        });
        let (raw, is_closed) = match ends {
            Some((at, sign)) => (&rest[..at], sign == '"'),
            None => (rest, false),
        };
        let said = serde_json::from_str::<String>(&format!("\"{raw}\"")).ok();
        let text = said.unwrap_or_else(|| raw.to_owned());
        let end = start + 1 + raw.len() + usize::from(is_closed);
        let is_followed = self.text[end..].trim_start().starts_with(':');
        let in_object = matches!(self.open.last(), Some(Open::Object(_)));
        let is_key = in_object && (is_followed || self.before_key);
        let place = self.place(is_key);
        if is_key && let Some(Open::Object(key)) = self.open.last_mut() {
            *key = Some(self.texts.len());
        }
        self.texts.push(JsonText { start, end, text, place, is_closed });
        self.before_key = false;
        self.at = end;
    }

    fn word(&self, number: usize) -> &str {
        self.texts.get(number).map_or("", |text| &text.text)
    }

    /// What a text at this place is.
    fn place(&self, is_key: bool) -> JsonPlace {
        use Open::{List, Object};
        let is_value = |lists: &[Open]| !is_key && lists.iter().all(|it| matches!(it, List));
        match &self.open[..] {
            [Object(_)] if is_key => JsonPlace::Top,
            [Object(Some(top)), List] if self.word(*top) == "include" => JsonPlace::Include,
            [Object(Some(top)), List, Object(kind), rest @ ..] if self.word(*top) == "facts" => {
                match (kind, rest) {
                    (_, []) if is_key => JsonPlace::Kind,
                    (Some(kind), [Object(_)]) if is_key => JsonPlace::Key(*kind),
                    (Some(kind), [Object(Some(key)), lists @ ..]) if is_value(lists) => {
                        JsonPlace::Value(*kind, *key)
                    }
                    (Some(kind), [Object(Some(key)), inner @ ..]) => {
                        let lists = inner.iter().take_while(|it| matches!(it, List)).count();
                        match &inner[lists..] {
                            [Object(_)] if is_key => JsonPlace::SubKey(*kind, *key),
                            [Object(Some(sub)), lists @ ..] if is_value(lists) => {
                                JsonPlace::SubValue(*kind, *key, *sub)
                            }
                            _ => JsonPlace::Elsewhere,
                        }
                    }
                    _ => JsonPlace::Elsewhere,
                }
            }
            _ => JsonPlace::Elsewhere,
        }
    }
}
