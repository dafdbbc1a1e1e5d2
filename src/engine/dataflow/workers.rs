//! The workers of a dataflow, and how they are told what to do.

use std::any::Any;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use timely::WorkerConfig;
use timely::communication::WorkerGuards;
use timely::communication::allocator::AllocatorBuilder;
use timely::execute::execute_from;

use crate::engine::dataflow::collective::Processes;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::operators::Time;
use crate::engine::dataflow::worker::{WorkerCommand, WorkerReport, WorkerShared, serve};

/// Threads that all run the same dataflow, each for its share of the rows.
pub(super) struct Workers {
    commands: Vec<Sender<WorkerCommand>>,
    reports: Receiver<WorkerReport>,
    /// Waits for the threads when it is dropped, which is after they have nobody to listen to.
    threads: WorkerGuards<()>,
}

impl Workers {
    /// So many workers, which stop when `most` rows are derived or the watch says so. Nothing if
    /// there can be no threads.
    pub(super) fn start(dataflow_plan: DataflowPlan, workers: usize, most: usize) -> Option<Self> {
        let shared = WorkerShared::new(dataflow_plan, most, workers);
        let ground = timely::CommunicationConfig::Process(workers).try_build().ok()?;
        Self::on(ground, shared)
    }

    /// As [`start`](Self::start), with those of other processes; the collective stops them when too
    /// many rows are derived.
    pub(super) fn start_in_cluster(
        dataflow_plan: DataflowPlan,
        processes: Processes,
    ) -> Option<Self> {
        let Processes { allocators, guard, .. } = processes;
        let shared = WorkerShared::new(dataflow_plan, usize::MAX, allocators.len());
        Self::on((allocators, guard), shared)
    }

    fn on(
        (allocators, guard): (Vec<AllocatorBuilder>, Box<dyn Any + Send>),
        shared: WorkerShared,
    ) -> Option<Self> {
        let workers = allocators.len();
        let (commands, inboxes): (Vec<_>, Vec<_>) =
            (0..workers).map(|_| channel()).map(|(command, inbox)| (command, Some(inbox))).unzip();
        let inboxes = Mutex::new(inboxes);
        let (report, reports) = channel();
        let threads = execute_from(allocators, guard, WorkerConfig::default(), move |worker| {
            // Those of other processes have other numbers.
            let own = worker.index() % workers;
            let inbox = inboxes.lock().unwrap_or_else(PoisonError::into_inner)[own].take();
            if let Some(inbox) = inbox {
                serve(worker, &shared, &inbox, &report.clone());
            }
        });
        Some(Self { commands, reports, threads: threads.ok()? })
    }

    /// How many there are in this process.
    pub(super) fn len(&self) -> usize {
        self.commands.len()
    }

    /// Tells all workers the same.
    pub(super) fn tell_all(&self, command: impl Fn() -> WorkerCommand) {
        // Who has stopped does not listen any more, and said so.
        self.commands.iter().for_each(|worker| drop(worker.send(command())));
    }

    /// Tells the first worker something; it passes rows on to where they belong.
    pub(super) fn tell_first(&self, command: WorkerCommand) {
        let _ = self.commands[0].send(command);
    }

    /// What the workers saw before this time, or nothing if they stopped.
    pub(super) fn finish(&self, time: Time) -> Option<Vec<WorkerReport>> {
        self.reports(time).filter(|reports| reports.iter().all(|report| !report.is_stopped))
    }

    /// What the workers saw before this time or before they stopped; nothing if they are not there.
    pub(super) fn reports(&self, time: Time) -> Option<Vec<WorkerReport>> {
        self.tell_all(|| WorkerCommand::Finish(time));
        self.commands.iter().map(|_| self.reports.recv().ok()).collect()
    }

    /// Sends the workers away and does not wait for them: where a process is lost, threads that
    /// are waited for would take this one along.
    pub(super) fn abandon(self) {
        let Self { commands, threads, .. } = self;
        drop(commands);
        std::mem::forget(threads);
    }
}
