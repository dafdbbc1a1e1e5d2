//! The workers of a dataflow, and how they are told what to do.

use std::any::Any;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use timely::WorkerConfig;
use timely::communication::WorkerGuards;
use timely::communication::allocator::AllocatorBuilder;
use timely::execute::execute_from;

use crate::engine::dataflow::blueprint::Blueprint;
use crate::engine::dataflow::company::Together;
use crate::engine::dataflow::operators::Time;
use crate::engine::dataflow::worker::{Order, Report, Shared, serve};

/// Threads that all run the same dataflow, each for its share of the rows.
pub(super) struct Workers {
    orders: Vec<Sender<Order>>,
    reports: Receiver<Report>,
    /// Waits for the threads when it is dropped, which is after they have nobody to listen to.
    threads: WorkerGuards<()>,
}

impl Workers {
    /// So many workers, which stop when `most` rows are derived or the watch says so. Nothing if
    /// there can be no threads.
    pub(super) fn start(blueprint: Blueprint, workers: usize, most: usize) -> Option<Self> {
        let shared = Shared::new(blueprint, most, workers);
        let ground = timely::CommunicationConfig::Process(workers).try_build().ok()?;
        Self::on(ground, shared)
    }

    /// As [`start`](Self::start), with those of other processes; how many rows are too many, the
    /// company says.
    pub(super) fn start_with_others(blueprint: Blueprint, together: Together) -> Option<Self> {
        let Together { allocators, guard, .. } = together;
        let shared = Shared::new(blueprint, usize::MAX, allocators.len());
        Self::on((allocators, guard), shared)
    }

    fn on(
        (allocators, guard): (Vec<AllocatorBuilder>, Box<dyn Any + Send>),
        shared: Shared,
    ) -> Option<Self> {
        let workers = allocators.len();
        let (orders, inboxes): (Vec<_>, Vec<_>) =
            (0..workers).map(|_| channel()).map(|(order, inbox)| (order, Some(inbox))).unzip();
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
        Some(Self { orders, reports, threads: threads.ok()? })
    }

    /// How many there are in this process.
    pub(super) fn len(&self) -> usize {
        self.orders.len()
    }

    /// Tells all workers the same.
    pub(super) fn tell_all(&self, order: impl Fn() -> Order) {
        // Who has stopped does not listen any more, and said so.
        self.orders.iter().for_each(|worker| drop(worker.send(order())));
    }

    /// Tells the first worker something; it passes rows on to where they belong.
    pub(super) fn tell_first(&self, order: Order) {
        let _ = self.orders[0].send(order);
    }

    /// What the workers saw before this time, or nothing if they stopped.
    pub(super) fn finish(&self, time: Time) -> Option<Vec<Report>> {
        self.reports(time).filter(|reports| reports.iter().all(|report| !report.is_stopped))
    }

    /// What the workers saw before this time or before they stopped; nothing if they are not there.
    pub(super) fn reports(&self, time: Time) -> Option<Vec<Report>> {
        self.tell_all(|| Order::Finish(time));
        self.orders.iter().map(|_| self.reports.recv().ok()).collect()
    }

    /// Sends the workers away and does not wait for them: where a process is lost, threads that
    /// are waited for would take this one along.
    pub(super) fn leave(self) {
        let Self { orders, threads, .. } = self;
        drop(orders);
        std::mem::forget(threads);
    }
}
