//! Names are looked up: types, relations, directives, and the relation of every atom.

mod types;
mod usage;

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, counted, nearest, quoted};
use crate::program::records::{self, Declarations};
use crate::program::scoped::{Context, ScopedRule, scope};
use crate::program::{
    Relation, RelationId, RelationOrigin, Role, Rule, RuleId, Type, TypeId, numbers, parameters,
    roles,
};
use crate::syntax::ast::{
    Atom, Clause, Directive, DirectiveKind, File, Item, Name, RelationDeclaration,
};
use crate::syntax::walk;
use crate::value::Symbols;

/// A rule whose names are all known.
pub(super) struct ResolvedRule<'a> {
    pub(super) id: RuleId,
    pub(super) clause: &'a Clause,
    /// One for a fact; none if the body never holds.
    pub(super) alternatives: Vec<ScopedRule>,
}

/// A rulebook whose names are all known.
#[derive(Default)]
pub(super) struct Resolved<'a> {
    pub(super) types: Vec<Type>,
    pub(super) relations: Vec<Relation>,
    pub(super) rules: Vec<Rule>,
    /// The rules without a mistake in their names, in order.
    pub(super) clauses: Vec<ResolvedRule<'a>>,
    /// The texts of the rules.
    pub(super) constants: Symbols,
    by_name: HashMap<&'a str, RelationId>,
    /// For the name of a branch, its type and where it is declared.
    branches: HashMap<&'a str, (TypeId, Span)>,
}

impl Resolved<'_> {
    /// The relation of an atom of a resolved rule.
    pub(super) fn relation_of(&self, atom: &Atom) -> RelationId {
        self.by_name[atom.relation.text.as_str()]
    }
}

/// Looks up the names of these files, of which those from `import` on may derive inputs. The texts of
/// their rules are added to `constants`.
pub(super) fn resolve<'a>(
    files: &'a [File],
    (sources, import): (&Sources, Option<SourceId>),
    constants: Symbols,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resolved<'a> {
    let broken = files.iter().flat_map(|file| file.broken.iter().map(String::as_str)).collect();
    let items = || files.iter().flat_map(|file| &file.items);
    let mut resolver = Resolver {
        broken,
        diagnostics,
        resolved: Resolved { constants, ..Resolved::default() },
        type_names: HashMap::new(),
        import,
    };
    resolver.types(items().filter_map(|item| match item {
        Item::Type(declaration) => Some(declaration),
        _ => None,
    }));
    for item in items() {
        if let Item::Relation(declaration) = item {
            resolver.relation(declaration);
        }
    }
    for item in items() {
        if let Item::Directive(directive) = item {
            resolver.directive(directive);
        }
    }
    let mut counts = HashMap::new();
    for item in items() {
        if let Item::Clause(clause) = item {
            resolver.clause(clause, sources, &mut counts);
        }
    }
    resolver.rule_names();
    resolver.usage();
    resolver.resolved
}

struct Resolver<'a, 'd> {
    broken: HashSet<&'a str>,
    diagnostics: &'d mut Vec<Diagnostic>,
    resolved: Resolved<'a>,
    type_names: HashMap<&'a str, TypeId>,
    /// The first text whose rules may derive inputs.
    import: Option<SourceId>,
}

impl<'a> Resolver<'a, '_> {
    fn declared_twice(&mut self, what: &str, name: &Name, first: Option<Span>) {
        let diagnostic = Diagnostic::error(
            "declared-twice",
            format!("the {what} {} is declared twice", quoted(&name.text)),
        )
        .at(name.span, "")
        .help("remove one declaration, or rename it");
        self.diagnostics.push(match first {
            Some(span) => diagnostic.at(span, "first declared here"),
            None => diagnostic,
        });
    }

    fn relation(&mut self, declaration: &'a RelationDeclaration) {
        let columns = self.columns("column", &declaration.columns);
        for name in &declaration.names {
            if let Some(earlier) = self.resolved.by_name.get(name.text.as_str()) {
                let first = self.resolved.relations[earlier.index()].span;
                self.declared_twice("relation", name, Some(first));
                continue;
            }
            let id = RelationId::from_index(self.resolved.relations.len());
            self.resolved.by_name.insert(&name.text, id);
            self.resolved.relations.push(Relation {
                name: name.text.clone(),
                columns: columns.clone(),
                reading: declaration.reading.clone(),
                span: name.span,
                origin: RelationOrigin::Declared,
                input: false,
                input_from: Vec::new(),
                output: false,
                output_to: Vec::new(),
                print_size: false,
                role: Role::Derived,
            });
        }
    }

    fn relation_named(&mut self, name: &Name) -> Option<RelationId> {
        let found = self.resolved.by_name.get(name.text.as_str()).copied();
        if found.is_none() && !self.broken.contains(name.text.as_str()) {
            let names = self.resolved.relations.iter().map(|relation| relation.name.as_str());
            let help = match nearest(&name.text, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("declare it: `.decl {}(…)`", name.text),
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "unknown-relation",
                    format!("there is no relation {}", quoted(&name.text)),
                )
                .at(name.span, "")
                .help(help),
            );
        }
        found
    }

    fn directive(&mut self, directive: &Directive) {
        let parameters = parameters::check(directive, self.diagnostics);
        for name in &directive.relations {
            let Some(id) = self.relation_named(name) else { continue };
            let relation = &mut self.resolved.relations[id.index()];
            let place = match directive.kind {
                DirectiveKind::Input => {
                    relation.input = true;
                    &mut relation.input_from
                }
                DirectiveKind::Output => {
                    relation.output = true;
                    &mut relation.output_to
                }
                DirectiveKind::PrintSize => {
                    if std::mem::replace(&mut relation.print_size, true) {
                        self.diagnostics.push(printed_twice(name));
                    }
                    continue;
                }
            };
            if parameters.is_some() || !place.contains(&None) {
                place.push(parameters.clone());
            }
            if let Some(parameters) = &parameters {
                let relation = &self.resolved.relations[id.index()];
                let keys = roles::keys(&self.resolved.types, &relation.columns);
                parameters.check_columns(relation, &keys, self.diagnostics);
            }
        }
    }

    fn clause(
        &mut self,
        clause: &'a Clause,
        sources: &Sources,
        counts: &mut HashMap<&'a str, usize>,
    ) {
        let head = clause.heads[0].relation.text.as_str();
        let count = counts.entry(head).or_insert(0);
        *count += 1;
        let id = RuleId::from_index(self.resolved.rules.len());
        self.resolved.rules.push(Rule {
            name: clause
                .name
                .as_ref()
                .map_or_else(|| format!("{head}#{count}"), |n| n.text.clone()),
            named: clause.name.is_some(),
            gloss: clause.gloss.clone(),
            text: sources.text(clause.span).to_owned(),
            span: clause.span,
            rank: 0,
        });
        let mut sound = true;
        for atom in walk::atoms(clause) {
            sound &= self.atom(atom);
        }
        for head in &clause.heads {
            sound &= self.head(head, clause);
        }
        if sound {
            let Resolved { by_name, constants, .. } = &mut self.resolved;
            let mut context = Context {
                relation_of: &|atom| by_name[atom.relation.text.as_str()],
                constants,
                diagnostics: self.diagnostics,
            };
            let alternatives = scope(clause, &mut context);
            if let Some(alternatives) = self.settled(alternatives) {
                self.resolved.clauses.push(ResolvedRule { id, clause, alternatives });
            }
        }
    }

    /// The alternatives with records and numbers of known types; nothing if a record has a mistake.
    fn settled(&mut self, mut alternatives: Vec<ScopedRule>) -> Option<Vec<ScopedRule>> {
        let Resolved { types, relations, constants, branches, .. } = &mut self.resolved;
        let named = |branch: &str| branches.get(branch).map(|(ty, _)| *ty);
        let declarations = Declarations { types, relations, named: &named };
        for alternative in &mut alternatives {
            if !records::unfold(alternative, &declarations, constants, self.diagnostics) {
                return None;
            }
            numbers::settle(alternative, types, relations);
        }
        Some(alternatives)
    }

    fn atom(&mut self, atom: &Atom) -> bool {
        let Some(id) = self.relation_named(&atom.relation) else { return false };
        let relation = &self.resolved.relations[id.index()];
        if relation.columns.len() == atom.arguments.len() {
            return true;
        }
        let columns: Vec<_> = relation.columns.iter().map(|column| column.name.as_str()).collect();
        self.diagnostics.push(
            Diagnostic::error(
                "wrong-arity",
                format!(
                    "`{}` has {}, {} given",
                    relation.name,
                    counted(columns.len(), "column", "columns"),
                    atom.arguments.len()
                ),
            )
            .at(atom.span, "")
            .at(relation.span, "declared here")
            .help(format!("write `{}({})`", relation.name, columns.join(", "))),
        );
        false
    }

    fn head(&mut self, head: &Atom, clause: &Clause) -> bool {
        let Some(&id) = self.resolved.by_name.get(head.relation.text.as_str()) else {
            return false;
        };
        let relation = &self.resolved.relations[id.index()];
        let is_import = self.import.is_some_and(|import| head.span.source >= import);
        if !relation.input || clause.body.is_none() || is_import {
            return true;
        }
        self.diagnostics.push(
            Diagnostic::error(
                "rule-for-input",
                format!("`{}` is an input and cannot be derived by a rule", relation.name),
            )
            .at(head.span, "")
            .at(relation.span, "declared here")
            .help(
                "derive another relation, from this one and from the rule; inputs of the \
                 built-in rulebook are derived only by what `--import` names",
            ),
        );
        false
    }

    fn rule_names(&mut self) {
        let mut first: HashMap<&str, Span> = HashMap::new();
        for rule in self.resolved.rules.iter().filter(|rule| rule.named) {
            if let Some(&earlier) = first.get(rule.name.as_str()) {
                self.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-rule-name",
                        format!("two rules are named {}", quoted(&rule.name)),
                    )
                    .at(rule.span, "")
                    .at(earlier, "the first one")
                    .help("give each rule a name of its own"),
                );
            } else {
                first.insert(&rule.name, rule.span);
            }
        }
    }
}

fn printed_twice(name: &Name) -> Diagnostic {
    let message = format!("the size of `{}` is printed twice", name.text);
    let help = "remove one of the directives";
    Diagnostic::error("printed-twice", message).at(name.span, "again").help(help)
}
