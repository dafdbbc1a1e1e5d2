//! The workers of a dataflow in this process, and the channels to and from them.

use std::any::Any;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use timely::WorkerConfig;
use timely::communication::WorkerGuards;
use timely::communication::allocator::AllocatorBuilder;
use timely::execute::execute_from;

use crate::engine::dataflow::cluster::Processes;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::operators::Time;
use crate::engine::dataflow::worker::{WorkerCommand, WorkerReport, WorkerShared, serve};

/// Threads that run the same dataflow, each for its share of the rows.
pub(super) struct Workers {
    commands: Vec<Sender<WorkerCommand>>,
    reports: Receiver<WorkerReport>,
    /// Joins the threads when it is dropped; the field comes after `commands`, whose end they wait for.
    threads: WorkerGuards<()>,
}

impl Workers {
    /// So many workers. They stop when one has derived more than `most` rows, or when the watch says
    /// so. Nothing if the system has no threads to give.
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
            // Indices count the workers of all processes.
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

    /// Sends each worker a command.
    pub(super) fn tell_all(&self, command: impl Fn() -> WorkerCommand) {
        // A worker that has stopped has reported that, and reads no more commands.
        self.commands.iter().for_each(|worker| drop(worker.send(command())));
    }

    /// Sends the first worker a command; the dataflow brings its rows to the workers that keep them.
    pub(super) fn tell_first(&self, command: WorkerCommand) {
        let _ = self.commands[0].send(command);
    }

    /// The reports of what changed before this time; nothing if a worker was stopped.
    pub(super) fn finish(&self, time: Time) -> Option<Vec<WorkerReport>> {
        self.reports(time).filter(|reports| reports.iter().all(|report| !report.is_stopped))
    }

    /// The reports of what changed before this time, or until a worker was stopped; nothing if one has
    /// panicked.
    pub(super) fn reports(&self, time: Time) -> Option<Vec<WorkerReport>> {
        self.tell_all(|| WorkerCommand::Finish(time));
        self.commands.iter().map(|_| self.reports.recv().ok()).collect()
    }

    /// Lets the threads end without joining them: one whose connection is lost panics, and joining it
    /// would panic here.
    pub(super) fn abandon(self) {
        let Self { commands, threads, .. } = self;
        drop(commands);
        std::mem::forget(threads);
    }
}
