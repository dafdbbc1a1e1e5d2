//! The workers of a dataflow, and how they are told what to do.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use timely::communication::WorkerGuards;

use crate::engine::dataflow::blueprint::Blueprint;
use crate::engine::dataflow::operators::Time;
use crate::engine::dataflow::worker::{Order, Report, Shared, serve};

/// Threads that all run the same dataflow, each for its share of the rows.
pub(super) struct Workers {
    orders: Vec<Sender<Order>>,
    reports: Receiver<Report>,
    /// Waits for the threads when it is dropped, which is after they have nobody to listen to.
    _threads: WorkerGuards<()>,
}

impl Workers {
    /// So many workers, which stop when `most` rows are derived or the watch says so. Nothing if
    /// there can be no threads.
    pub(super) fn start(blueprint: Blueprint, workers: usize, most: usize) -> Option<Self> {
        let shared = Shared { blueprint, most };
        let (orders, inboxes): (Vec<_>, Vec<_>) =
            (0..workers).map(|_| channel()).map(|(order, inbox)| (order, Some(inbox))).unzip();
        let inboxes = Mutex::new(inboxes);
        let (report, reports) = channel();
        let config = timely::Config::process(workers);
        let threads = timely::execute(config, move |worker| {
            let inbox =
                inboxes.lock().unwrap_or_else(PoisonError::into_inner)[worker.index()].take();
            if let Some(inbox) = inbox {
                serve(worker, &shared, &inbox, &report.clone());
            }
        });
        Some(Self { orders, reports, _threads: threads.ok()? })
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
        self.tell_all(|| Order::Finish(time));
        let reports: Option<Vec<Report>> =
            self.orders.iter().map(|_| self.reports.recv().ok()).collect();
        reports.filter(|reports| reports.iter().all(|report| !report.is_stopped))
    }
}
