//! What all operators of a dataflow share.

use std::sync::Arc;

use crate::engine::Watch;
use crate::engine::dataflow::cluster::{Collective, DictionaryCache};
use crate::engine::dataflow::stop::StopFlag;
use crate::engine::values::Values;

/// The meaning of codes, and whether to go on.
#[derive(Debug)]
pub(super) struct OperatorContext {
    pub(super) values: Arc<Values>,
    /// What is known of the codes of all processes, if there are several.
    pub(super) dictionary: Option<Arc<DictionaryCache>>,
    pub(super) stop: StopFlag,
}

impl OperatorContext {
    /// In the only process of a run.
    pub(super) fn new(values: &Arc<Values>, watch: Option<&'static dyn Watch>) -> Self {
        let stop = StopFlag::new(watch, None);
        Self { values: Arc::clone(values), dictionary: None, stop }
    }

    /// In one of several processes.
    pub(super) fn in_cluster(
        values: &Arc<Values>,
        watch: Option<&'static dyn Watch>,
        dictionary: &Arc<DictionaryCache>,
        collective: &Arc<dyn Collective>,
    ) -> Self {
        let stop = StopFlag::new(watch, Some(Arc::clone(collective)));
        Self { values: Arc::clone(values), dictionary: Some(Arc::clone(dictionary)), stop }
    }
}
