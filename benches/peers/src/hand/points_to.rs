//! Points-to: objects move along copies, and each base that is learnt adds copies to and from the
//! fields of its object. Fields of objects are places like variables.

use std::collections::VecDeque;
use std::path::PathBuf;

use anyhow::Result;

use super::dense::{Dense, largest};
use crate::facts::Facts;
use crate::names::Codes;
use crate::solve::Count;
use crate::workload::Values;

/// Objects: which of 64, by the number of these 64.
type Objects = Vec<(u32, u64)>;

/// A variable or a field of an object: what it holds, where that goes, and who reads or writes
/// fields of what it holds.
#[derive(Debug, Default)]
struct Place {
    /// In order, and passed on already.
    objects: Objects,
    /// What came since, in no order, and perhaps not new.
    arrived: Objects,
    copied_to: Vec<u32>,
    loads: Vec<[u32; 2]>,
    stores: Vec<[u32; 2]>,
}

#[derive(Debug, Default)]
struct Analysis {
    codes: Codes,
    places: Vec<Place>,
    copies: Codes,
    /// The places at which something arrived.
    open: VecDeque<u32>,
}

/// Set in the key of a field of an object.
const FIELD: u64 = 1 << 63;

/// The sizes of the results.
pub(crate) fn solve(folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    let mut facts = Facts::new(folder, values, 3);
    let (variable, object, field) = (Some(0), Some(1), Some(2));
    let mut alloc = facts.rows("alloc", [variable, object])?;
    let assign = facts.rows("assign", [variable, variable])?;
    let load = facts.rows("load", [variable, variable, field])?;
    let store = facts.rows("store", [variable, field, variable])?;
    let mut objects = Dense::new(largest(&alloc, &[1]), alloc.len());
    objects.encode(&mut alloc, &[1]);
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
        analysis.send(&[(object / 64, 1 << (object % 64))], variable);
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

    fn send(&mut self, objects: &[(u32, u64)], to: u32) {
        let arrived = &mut self.places[to as usize].arrived;
        if arrived.is_empty() && !objects.is_empty() {
            self.open.push_back(to);
        }
        arrived.extend_from_slice(objects);
    }

    fn copy(&mut self, from: u32, to: u32) {
        let known = self.copies.len();
        if from != to && self.copies.of(u64::from(from) << 32 | u64::from(to)) as usize == known {
            self.places[from as usize].copied_to.push(to);
            let objects = std::mem::take(&mut self.places[from as usize].objects);
            self.send(&objects, to);
            self.places[from as usize].objects = objects;
        }
    }

    fn finish(&mut self) {
        while let Some(at) = self.open.pop_front() {
            let place = &mut self.places[at as usize];
            let new = place.take_new();
            let copied_to = std::mem::take(&mut place.copied_to);
            for to in &copied_to {
                self.send(&new, *to);
            }
            self.places[at as usize].copied_to = copied_to;
            self.open_fields(at, &new);
        }
    }

    /// What is read from or written to the fields of objects that a place got to hold.
    fn open_fields(&mut self, place: u32, objects: &Objects) {
        let at = place as usize;
        let place = &mut self.places[at];
        let (loads, stores) = (std::mem::take(&mut place.loads), std::mem::take(&mut place.stores));
        for object in objects.iter().flat_map(members) {
            let key = |field: u32| FIELD | u64::from(object) << 31 | u64::from(field);
            for [to, field] in &loads {
                let from = self.place(key(*field));
                self.copy(from, *to);
            }
            for [from, field] in &stores {
                let to = self.place(key(*field));
                self.copy(*from, to);
            }
        }
        let place = &mut self.places[at];
        (place.loads, place.stores) = (loads, stores);
    }

    fn counts(self) -> Vec<Count> {
        let (mut variables, mut fields) = (0, 0);
        for (key, place) in self.codes.into_keys().iter().zip(&self.places) {
            *(if key & FIELD == 0 { &mut variables } else { &mut fields }) += place.len();
        }
        vec![("points_to", variables), ("field_points_to", fields)]
    }
}

impl Place {
    /// What arrived and is not held yet; it is held from now on.
    fn take_new(&mut self) -> Objects {
        let mut arrived = std::mem::take(&mut self.arrived);
        arrived.sort_unstable_by_key(|(block, _)| *block);
        let mut new = Objects::with_capacity(arrived.len());
        for (block, bits) in arrived {
            match new.last_mut() {
                Some((last, all)) if *last == block => *all |= bits,
                _ => new.push((block, bits)),
            }
        }
        let known = self.objects.len();
        let mut at = 0;
        new.retain_mut(|(block, bits)| {
            at += self.objects[at..known].partition_point(|(held, _)| held < block);
            match self.objects[..known].get_mut(at) {
                Some((held, all)) if held == block => {
                    *bits &= !*all;
                    *all |= *bits;
                }
                _ => self.objects.push((*block, *bits)),
            }
            *bits != 0
        });
        if self.objects.len() > known {
            // Two runs in order: this merges them.
            self.objects.sort_by_key(|(block, _)| *block);
        }
        new
    }

    fn len(&self) -> usize {
        self.objects.iter().map(|(_, bits)| bits.count_ones() as usize).sum()
    }
}

fn members((block, bits): &(u32, u64)) -> impl Iterator<Item = u32> {
    (0..64).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| block * 64 + bit)
}
