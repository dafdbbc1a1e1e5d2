//! What belongs to each key: all values in one row, and where those of a key start.

/// The values of each key from 0 up, in the order in which they were given.
#[derive(Debug)]
pub(super) struct Groups {
    starts: Vec<u32>,
    values: Vec<u32>,
}

impl Groups {
    /// Counts, then puts each value into its place.
    pub(super) fn new(keys: usize, pairs: &[[u32; 2]]) -> Self {
        let mut starts = vec![0_u32; keys + 2];
        for [key, _] in pairs {
            starts[*key as usize + 2] += 1;
        }
        for key in 2..starts.len() {
            starts[key] += starts[key - 1];
        }
        // The place after the last value of a key moves up to where the next one starts.
        let mut values = vec![0; pairs.len()];
        for [key, value] in pairs {
            let place = &mut starts[*key as usize + 1];
            values[*place as usize] = *value;
            *place += 1;
        }
        Self { starts, values }
    }

    pub(super) fn of(&self, key: u32) -> &[u32] {
        let key = key as usize;
        &self.values[self.starts[key] as usize..self.starts[key + 1] as usize]
    }

    /// The same without repetitions in the group of a key, which is in order then.
    pub(super) fn sorted(mut self) -> Self {
        let mut kept = 0;
        for key in 0..self.starts.len() - 2 {
            let (start, end) = (self.starts[key] as usize, self.starts[key + 1] as usize);
            self.values[start..end].sort_unstable();
            self.starts[key] = kept as u32;
            for at in start..end {
                if at == start || self.values[at] != self.values[kept - 1] {
                    self.values[kept] = self.values[at];
                    kept += 1;
                }
            }
        }
        let keys = self.starts.len() - 2;
        self.starts[keys] = kept as u32;
        self.values.truncate(kept);
        self
    }
}
