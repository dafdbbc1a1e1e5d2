//! How several atoms bind a variable together: what each of them does for it.

use crate::engine::batch::plan::{ClauseContext, CodeSource, Match, Mode, TypedSource};
use crate::plan::{Intersection, Needed, OrderedStep};
use crate::program::Literal;
use crate::syntax::ast::Comparison;

/// Binding a variable to the codes that several atoms allow. For each binding, the atom with the fewest
/// rows proposes codes, and the others check them.
#[derive(Debug)]
pub(super) struct Intersect {
    pub(super) variable: usize,
    pub(super) atoms: Vec<IntersectedAtom>,
    /// Comparisons that a code has to pass before it is checked.
    pub(super) tests: Vec<CodeTest>,
    /// Whether one code is enough, because nothing needs the variable afterwards.
    pub(super) is_any: bool,
    /// The slots that the checks, the tests and the steps afterwards read, but for that of the variable.
    pub(super) reads: Vec<usize>,
}

/// One of the atoms.
#[derive(Debug)]
pub(super) struct IntersectedAtom {
    /// Finds rows for a binding, for the code of the variable.
    pub(super) proposal: Match,
    /// Tests whether there is a row for a binding and a code of the variable.
    pub(super) check: Match,
    /// Whether several rows may propose the same code.
    pub(super) repeats: bool,
}

/// A comparison that cannot fail.
#[derive(Debug)]
pub(super) struct CodeTest {
    pub(super) comparison: Comparison,
    pub(super) left: TypedSource,
    pub(super) right: TypedSource,
}

impl Intersect {
    /// The sources that are read for a binding.
    pub(super) fn bound_sources(&mut self) -> impl Iterator<Item = &mut CodeSource> {
        self.atoms.iter_mut().flat_map(|it| &mut it.proposal.codes)
    }

    /// The sources that are read for a binding with a code of the variable.
    pub(super) fn candidate_sources(&mut self) -> impl Iterator<Item = &mut CodeSource> {
        let sides = self.tests.iter_mut().flat_map(|it| [&mut it.left, &mut it.right]);
        let sides = sides.map(|side| &mut side.source);
        self.atoms.iter_mut().flat_map(|it| &mut it.check.codes).chain(sides)
    }
}

impl ClauseContext<'_, '_> {
    /// The intersection at a place of the order, and the place of the last step that it takes care of:
    /// the comparisons right after it are its tests.
    pub(super) fn intersect(
        &self,
        intersection: &Intersection,
        order: &[OrderedStep],
        at: usize,
        bound: &[bool],
        needed: &Needed,
    ) -> (Intersect, usize) {
        let variable = intersection.variable.index();
        let mut known = bound.to_vec();
        known[variable] = true;
        let atoms = intersection.atoms.iter().filter_map(|&place| {
            let Literal::Atom(atom) = &self.clause.body[place] else { return None };
            let part = self.part(place, atom.relation);
            let proposal = self.match_atom(atom, part, bound, |it| it == variable);
            let mut check = self.match_atom(atom, part, &known, |_| false);
            check.mode = Mode::Any;
            let repeats = check.key.len() < atom.arguments.len();
            Some(IntersectedAtom { proposal, check, repeats })
        });
        let atoms = atoms.collect();
        let tests: Vec<CodeTest> =
            order[at + 1..].iter().map_while(|step| self.code_test(step, &known)).collect();
        let last = at + tests.len();
        let is_any = !needed.is_needed(variable, last + 1);
        (Intersect { variable, atoms, tests, is_any, reads: Vec::new() }, last)
    }

    fn code_test(&self, step: &OrderedStep, known: &[bool]) -> Option<CodeTest> {
        let Literal::Compare { comparison, left, right } = self.infallible_test(step, known)?
        else {
            return None;
        };
        let (left, right) = (self.typed(*left), self.typed(*right));
        Some(CodeTest { comparison: *comparison, left, right })
    }
}
