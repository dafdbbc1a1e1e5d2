//! What the rulebook says of the statements that are compared.

use infer_texts::{Address, Dictionary, Words};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::copies::CopyOrder;
use crate::database::Database;
use crate::diagnostic::Diagnostic;
use crate::facts::Article;
use crate::program::{Program, RelationId};
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// A statement that is compared.
#[derive(Debug)]
pub(super) struct ComparedStatement {
    pub(super) id: Symbol,
    /// What it is about, with its position; a relay has none of its own.
    pub(super) claims: Vec<(Symbol, Option<Symbol>)>,
    /// When it came out: from then to then.
    out: (i64, i64),
    outlets: Vec<Symbol>,
    may_be_a_copy: bool,
    /// The numbers of its texts.
    pub(super) articles: Vec<usize>,
    pub(super) quotes: Vec<Symbol>,
    pub(super) addresses: Vec<Address>,
}

/// Statements, by number, and what is known about them.
pub(super) struct CopyCase<'a> {
    database: &'a Database,
    /// In the order in which they came out.
    pub(super) statements: Vec<ComparedStatement>,
    /// The texts in the order in which they came out.
    pub(super) articles: Vec<&'a Article>,
    /// By proposition: those akin to it.
    akin: FxHashMap<Symbol, FxHashSet<Symbol>>,
    /// By statement: what it goes back to, or may, as is noted.
    noted: FxHashMap<Symbol, Vec<Symbol>>,
    /// The names by which statements are credited, each with the statements.
    pub(super) names: Vec<(Symbol, ByClaim)>,
    pub(super) phrases: Vec<Symbol>,
    pub(super) name_articles: Vec<Symbol>,
    boilerplate: Vec<Symbol>,
}

/// Statements by what they are about, in the order in which they came out.
pub(super) type ByClaim = FxHashMap<Symbol, Vec<usize>>;

/// How near two statements are to each other: the least is the nearest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    Same,
    Akin,
}

impl<'a> CopyCase<'a> {
    pub(super) fn new(
        program: &Program,
        database: &'a Database,
        articles: &'a [Article],
    ) -> Result<Self, Diagnostic> {
        let rows = Rows { program, database };
        let compared = rows.expect(vocabulary::COMPARED, 5)?;
        let mut case = Self {
            database,
            statements: statements(rows, compared),
            articles: Vec::new(),
            akin: FxHashMap::default(),
            noted: FxHashMap::default(),
            names: Vec::new(),
            phrases: rows.last(vocabulary::CREDIT_PHRASE, 2),
            name_articles: rows.last(vocabulary::CREDIT_ARTICLE, 1),
            boilerplate: rows.last(vocabulary::BOILERPLATE_PHRASE, 1),
        };
        for [one, other] in rows.pairs(vocabulary::AKIN) {
            case.akin.entry(one).or_default().insert(other);
            case.akin.entry(other).or_default().insert(one);
        }
        for [statement, root] in rows.pairs(vocabulary::NOTED_SOURCE) {
            case.noted.entry(statement).or_default().push(root);
        }
        case.take_articles(articles);
        case.take_names(&rows.pairs(vocabulary::CREDITED_AS));
        Ok(case)
    }

    /// Puts texts and statements in order, by what they say and never by their ids.
    fn take_articles(&mut self, articles: &'a [Article]) {
        let text = |symbol: &Symbol| self.database.symbols.text(*symbol);
        let by_id: FxHashMap<Symbol, usize> =
            self.statements.iter().enumerate().map(|(number, it)| (it.id, number)).collect();
        let readers = |article: &Article| -> Vec<usize> {
            article.statements.iter().filter_map(|id| by_id.get(id).copied()).collect()
        };
        let mut read: Vec<(Vec<usize>, &Article)> =
            articles.iter().map(|article| (readers(article), article)).collect();
        read.retain(|(readers, _)| !readers.is_empty());
        read.sort_by_cached_key(|(readers, article)| {
            let out = readers.iter().map(|&number| self.statements[number].order()).min();
            (out, &article.plain.text, &article.file)
        });
        let outlets = |it: &ComparedStatement| it.outlets.iter().map(text).collect::<Vec<_>>();
        let mut order: Vec<usize> = (0..self.statements.len()).collect();
        for (number, (readers, _)) in read.iter().enumerate() {
            readers.iter().for_each(|&reader| self.statements[reader].articles.push(number));
        }
        order.sort_by_cached_key(|&number| {
            let it = &self.statements[number];
            (it.order(), it.articles.clone(), outlets(it), text(&it.id))
        });
        let mut statements: Vec<Option<ComparedStatement>> =
            std::mem::take(&mut self.statements).into_iter().map(Some).collect();
        self.statements = order.iter().filter_map(|&number| statements[number].take()).collect();
        self.articles = read.into_iter().map(|(_, article)| article).collect();
    }

    fn take_names(&mut self, credited: &[[Symbol; 2]]) {
        let by_id: FxHashMap<Symbol, usize> =
            self.statements.iter().enumerate().map(|(number, it)| (it.id, number)).collect();
        let known = credited
            .iter()
            .filter_map(|[statement, name]| Some((by_id.get(statement).copied()?, *name)));
        let mut known: Vec<(usize, Symbol)> = known.collect();
        known.sort_unstable();
        let mut names: FxHashMap<Symbol, ByClaim> = FxHashMap::default();
        for (number, name) in known {
            self.index(number, names.entry(name).or_default());
        }
        let mut names: Vec<(Symbol, ByClaim)> = names.into_iter().collect();
        names.sort_by_key(|(name, _)| self.text(*name));
        self.names = names;
    }

    /// Adds a statement to those of what it is about.
    pub(super) fn index(&self, number: usize, by_claim: &mut ByClaim) {
        for (claim, _) in &self.statements[number].claims {
            by_claim.entry(*claim).or_default().push(number);
        }
    }

    /// The statements that one may pass on, of these: the last ones of those that come nearest.
    pub(super) fn passed_on(&self, copy: usize, by_claim: &ByClaim) -> Vec<usize> {
        let claims = || self.statements[copy].claims.iter().map(|(claim, _)| claim);
        let same: Vec<usize> = self.last_of(copy, claims().filter_map(|claim| by_claim.get(claim)));
        if !same.is_empty() {
            return same;
        }
        let akin = claims().filter_map(|claim| self.akin.get(claim)).flatten();
        self.last_of(copy, akin.filter_map(|claim| by_claim.get(claim)))
    }

    fn last_of<'l>(&self, copy: usize, lists: impl Iterator<Item = &'l Vec<usize>>) -> Vec<usize> {
        /// Of an outlet that said much, the statements that are looked at, and those that are proposed.
        const LOOKED_AT: usize = 200;
        const PROPOSED: usize = 3;
        let fits =
            |&root: &usize| self.may_pass_on(copy, root) && self.nearness(copy, root).is_some();
        let of_list = |list: &'l Vec<usize>| {
            // What came out before the copy; and after it, what may have come out before.
            let end = list.partition_point(|&root| root < copy) + LOOKED_AT / 2;
            list[..end.min(list.len())]
                .iter()
                .rev()
                .take(LOOKED_AT)
                .copied()
                .filter(fits)
                .take(PROPOSED)
        };
        let mut last: Vec<usize> = lists.flat_map(of_list).collect();
        last.sort_unstable_by_key(|&root| std::cmp::Reverse(root));
        last.dedup();
        last.truncate(PROPOSED);
        last
    }

    pub(super) fn text(&self, symbol: Symbol) -> &'a str {
        self.database.symbols.text(symbol)
    }

    /// The phrases that stand on every page.
    pub(super) fn boilerplate(&self, dictionary: &mut Dictionary) -> Vec<Words> {
        let phrases = self.boilerplate.iter();
        phrases.map(|&phrase| Words::new(self.text(phrase), dictionary)).collect()
    }

    /// How near two statements are that may have to do with each other.
    pub(super) fn nearness(&self, one: usize, other: usize) -> Option<Nearness> {
        let [a, b] = [one, other].map(|number| &self.statements[number]);
        let is_shared = a.articles.iter().any(|article| b.articles.contains(article))
            || a.outlets.iter().any(|outlet| b.outlets.contains(outlet));
        if one == other || is_shared {
            return None;
        }
        let near = |&(p, position): &(Symbol, Option<Symbol>)| {
            let fits = |&&(_, other): &&(Symbol, Option<Symbol>)| {
                position.is_none() || other.is_none() || position == other
            };
            b.claims.iter().filter(fits).filter_map(|&(q, _)| self.between(p, q)).min()
        };
        a.claims.iter().filter_map(near).min()
    }

    fn between(&self, p: Symbol, q: Symbol) -> Option<Nearness> {
        let is_akin = || self.akin.get(&p).is_some_and(|akin| akin.contains(&q));
        if p == q { Some(Nearness::Same) } else { is_akin().then_some(Nearness::Akin) }
    }

    /// Whether one statement certainly came out before the other.
    pub(super) fn is_before(&self, one: usize, other: usize) -> bool {
        self.statements[one].out.1 < self.statements[other].out.0
    }

    /// Which of two statements may be a copy of the other by their dates: the copy, its root, and how that
    /// is known. The lower number comes first where it is not.
    pub(super) fn by_date(&self, one: usize, other: usize) -> Option<(usize, usize, CopyOrder)> {
        let may = |copy: usize| self.statements[copy].may_be_a_copy;
        if self.is_before(one, other) {
            return may(other).then_some((other, one, CopyOrder::Dated));
        }
        if self.is_before(other, one) {
            return may(one).then_some((one, other, CopyOrder::Dated));
        }
        let (first, second) = (one.min(other), one.max(other));
        let either = CopyOrder::Unknown { either: true };
        match (may(first), may(second)) {
            (true, true) => Some((second, first, either)),
            (true, false) => Some((first, second, CopyOrder::Unknown { either: false })),
            (false, true) => Some((second, first, CopyOrder::Unknown { either: false })),
            (false, false) => None,
        }
    }

    /// Whether a statement that says that it passes on another may do so.
    fn may_pass_on(&self, copy: usize, root: usize) -> bool {
        self.statements[copy].may_be_a_copy && !self.is_before(copy, root)
    }

    /// Whether it is noted how the two hang together: one goes back to the other, or all that the root
    /// goes back to is what the copy goes back to already.
    pub(super) fn is_noted(&self, copy: usize, root: usize) -> bool {
        let [copy, root] = [copy, root].map(|number| self.statements[number].id);
        let (behind_copy, behind_root) = (self.behind(copy), self.behind(root));
        if behind_copy.contains(&root) || behind_root.contains(&copy) {
            return true;
        }
        let is_end = |id: &Symbol| !self.noted.contains_key(id);
        let mut ends = behind_root.iter().filter(|id| is_end(id)).peekable();
        !is_end(&copy) && ends.peek().is_some() && ends.all(|end| behind_copy.contains(end))
    }

    /// All that a statement goes back to or may, itself included.
    fn behind(&self, id: Symbol) -> FxHashSet<Symbol> {
        let mut behind = FxHashSet::default();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if behind.insert(id) {
                open.extend(self.noted.get(&id).into_iter().flatten());
            }
        }
        behind
    }

    /// The numbers of the stories of each text: propositions that are akin, at once or in steps, are one.
    pub(super) fn stories(&self) -> Vec<Vec<u32>> {
        let mut story: FxHashMap<Symbol, u32> = FxHashMap::default();
        let mut stories: Vec<Vec<u32>> = vec![Vec::new(); self.articles.len()];
        let mut next = 0;
        for statement in &self.statements {
            for &(proposition, _) in &statement.claims {
                let mut open = vec![proposition];
                let known = story.get(&proposition).copied();
                let number = known.unwrap_or(next);
                next += u32::from(known.is_none());
                while let Some(p) = open.pop().filter(|_| known.is_none()) {
                    if story.insert(p, number).is_none() {
                        open.extend(self.akin.get(&p).into_iter().flatten());
                    }
                }
                statement.articles.iter().for_each(|&article| stories[article].push(number));
            }
        }
        for of_text in &mut stories {
            of_text.sort_unstable();
            of_text.dedup();
        }
        stories
    }

    /// By text: the number of who carried it, if all its statements agree on one outlet.
    pub(super) fn carriers(&self) -> Vec<Option<u32>> {
        let mut carriers: Vec<Option<Option<u32>>> = vec![None; self.articles.len()];
        for statement in &self.statements {
            let outlet = match statement.outlets[..] {
                [outlet] => Some(outlet.0),
                _ => None,
            };
            for &article in &statement.articles {
                let agreed = carriers[article].unwrap_or(outlet);
                carriers[article] = Some(agreed.filter(|_| agreed == outlet));
            }
        }
        carriers.into_iter().map(Option::flatten).collect()
    }

    /// By text: the statements that were read in it.
    pub(super) fn readers(&self) -> Vec<Vec<usize>> {
        let mut readers = vec![Vec::new(); self.articles.len()];
        for (number, statement) in self.statements.iter().enumerate() {
            statement.articles.iter().for_each(|&article| readers[article].push(number));
        }
        readers
    }
}

impl ComparedStatement {
    /// What comes out first is what is surely out first.
    fn order(&self) -> (i64, i64) {
        (self.out.1, self.out.0)
    }
}

/// The rows of relations that the rulebook may have.
#[derive(Clone, Copy)]
struct Rows<'a> {
    program: &'a Program,
    database: &'a Database,
}

impl Rows<'_> {
    fn expect(self, name: &str, columns: usize) -> Result<RelationId, Diagnostic> {
        self.program.find_with_arity(name, columns).ok_or_else(|| {
            let message = "this rulebook does not say which statements are compared";
            Diagnostic::error("no-comparisons", message).help(format!(
                "write rules for `{name}`; rules/copies.dl of the built-in rulebook has some"
            ))
        })
    }

    /// The rows of a relation with two columns of texts.
    fn pairs(self, name: &str) -> Vec<[Symbol; 2]> {
        let relation = self.program.find_with_arity(name, 2);
        let rows = relation.into_iter().flat_map(|id| self.database.sorted(id));
        let pair = |row: &[Value]| match *row {
            [Value::Symbol(first), Value::Symbol(second)] => Some([first, second]),
            _ => None,
        };
        rows.filter_map(|row| pair(row)).collect()
    }

    /// What stands in the last column.
    fn last(self, name: &str, columns: usize) -> Vec<Symbol> {
        let relation = self.program.find_with_arity(name, columns);
        let rows = relation.into_iter().flat_map(|id| self.database.sorted(id));
        let last = rows.filter_map(|row| match row.last() {
            Some(&Value::Symbol(text)) => Some(text),
            _ => None,
        });
        last.collect()
    }

    /// By the first of two columns of texts, what stands in the second.
    fn by_first(self, name: &str) -> FxHashMap<Symbol, Vec<Symbol>> {
        let mut all: FxHashMap<Symbol, Vec<Symbol>> = FxHashMap::default();
        for [first, second] in self.pairs(name) {
            all.entry(first).or_default().push(second);
        }
        all
    }
}

/// The statements that are compared.
fn statements(rows: Rows<'_>, compared: RelationId) -> Vec<ComparedStatement> {
    let symbols = &rows.database.symbols;
    let outlets = rows.by_first(vocabulary::CAME_OUT_IN);
    let copies: FxHashSet<Symbol> = rows.last(vocabulary::MAY_BE_A_COPY, 1).into_iter().collect();
    let [quotes, addresses] = [vocabulary::QUOTE, vocabulary::URL].map(|name| rows.by_first(name));
    let of = |all: &FxHashMap<Symbol, Vec<Symbol>>, id| all.get(&id).cloned().unwrap_or_default();
    let mut found: Vec<ComparedStatement> = Vec::new();
    for row in rows.database.sorted(compared) {
        let &[
            Value::Symbol(id),
            Value::Symbol(p),
            Value::Symbol(position),
            Value::Number(from),
            Value::Number(to),
        ] = &row[..]
        else {
            continue;
        };
        let claim = (p, Some(position).filter(|&it| !symbols.text(it).is_empty()));
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => {
                last.claims.push(claim);
                // Of several dates, all that is sure is the period that has them all.
                last.out = (last.out.0.min(from), last.out.1.max(to));
            }
            None => found.push(ComparedStatement {
                id,
                claims: vec![claim],
                out: (from, to),
                outlets: of(&outlets, id),
                may_be_a_copy: copies.contains(&id),
                articles: Vec::new(),
                quotes: of(&quotes, id),
                addresses: of(&addresses, id)
                    .into_iter()
                    .filter_map(|text| Address::new(symbols.text(text)))
                    .collect(),
            }),
        }
    }
    found
}
