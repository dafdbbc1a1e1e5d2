//! Points-to: objects move along copies, and each base that is learnt adds copies to and from the
//! fields of its object. Fields of objects are places like variables.

use std::collections::HashSet;
use std::path::PathBuf;

use anyhow::Result;
use rustc_hash::FxBuildHasher;

use crate::facts::Facts;
use crate::names::Codes;
use crate::solve::Count;
use crate::workload::Values;

/// A variable or a field of an object: what it holds, where that goes, and who reads or writes
/// fields of what it holds.
#[derive(Debug, Default)]
struct Place {
    objects: Vec<u32>,
    copied_to: Vec<u32>,
    loads: Vec<[u32; 2]>,
    stores: Vec<[u32; 2]>,
}

#[derive(Debug, Default)]
struct Analysis {
    codes: Codes,
    places: Vec<Place>,
    held: HashSet<u64, FxBuildHasher>,
    copies: HashSet<u64, FxBuildHasher>,
    open: Vec<[u32; 2]>,
}

/// Set in the key of a field of an object.
const FIELD: u64 = 1 << 63;

/// The sizes of the results.
pub(crate) fn solve(folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    let mut facts = Facts::new(folder, values, 3);
    let (variable, object, field) = (Some(0), Some(1), Some(2));
    let alloc = facts.rows("alloc", [variable, object])?;
    let assign = facts.rows("assign", [variable, variable])?;
    let load = facts.rows("load", [variable, variable, field])?;
    let store = facts.rows("store", [variable, field, variable])?;
    let mut analysis = Analysis::default();
    for [to, base, field] in load {
        let (to, base) = (analysis.place(u64::from(to)), analysis.place(u64::from(base)));
        analysis.places[base as usize].loads.push([to, field]);
    }
    for [base, field, from] in store {
        let (base, from) = (analysis.place(u64::from(base)), analysis.place(u64::from(from)));
        analysis.places[base as usize].stores.push([from, field]);
    }
    for [to, from] in assign {
        let (to, from) = (analysis.place(u64::from(to)), analysis.place(u64::from(from)));
        analysis.copy(from, to);
    }
    for [variable, object] in alloc {
        let variable = analysis.place(u64::from(variable));
        analysis.hold(variable, object);
    }
    analysis.finish();
    Ok(analysis.counts())
}

impl Analysis {
    fn place(&mut self, key: u64) -> u32 {
        let place = self.codes.of(key);
        self.places.resize_with(self.codes.len(), Place::default);
        place
    }

    fn hold(&mut self, place: u32, object: u32) {
        if self.held.insert(u64::from(place) << 32 | u64::from(object)) {
            self.places[place as usize].objects.push(object);
            self.open.push([place, object]);
        }
    }

    fn copy(&mut self, from: u32, to: u32) {
        if from != to && self.copies.insert(u64::from(from) << 32 | u64::from(to)) {
            self.places[from as usize].copied_to.push(to);
            for at in 0..self.places[from as usize].objects.len() {
                self.hold(to, self.places[from as usize].objects[at]);
            }
        }
    }

    fn finish(&mut self) {
        while let Some([place, object]) = self.open.pop() {
            for at in 0..self.places[place as usize].copied_to.len() {
                self.hold(self.places[place as usize].copied_to[at], object);
            }
            let field_of = |field: u32| FIELD | u64::from(object) << 31 | u64::from(field);
            for at in 0..self.places[place as usize].loads.len() {
                let [to, field] = self.places[place as usize].loads[at];
                let from = self.place(field_of(field));
                self.copy(from, to);
            }
            for at in 0..self.places[place as usize].stores.len() {
                let [from, field] = self.places[place as usize].stores[at];
                let to = self.place(field_of(field));
                self.copy(from, to);
            }
        }
    }

    fn counts(self) -> Vec<Count> {
        let (mut variables, mut fields) = (0, 0);
        for (key, place) in self.codes.into_keys().iter().zip(&self.places) {
            *(if key & FIELD == 0 { &mut variables } else { &mut fields }) += place.objects.len();
        }
        vec![("points_to", variables), ("field_points_to", fields)]
    }
}
