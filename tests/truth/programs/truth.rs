// SPDX-License-Identifier: GPL-3.0-or-later
//! truth serial|threads|lock|rwlock|receive SECONDS
//!
//! serial: one thread computes beside four that are parked; threads: two compute; lock: three do, in steps of 2 ms
//! under one mutex; rwlock: the same, each writing under one lock of readers and writers; receive: three wait so long
//! for a message that does not come.

use std::env;
use std::sync::{mpsc, Arc, Mutex, RwLock};
use std::thread;
use std::time::{Duration, Instant};

fn compute(seconds: f64) {
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let mut number = 0u64;
    while Instant::now() < end {
        for step in 0..20_000u64 {
            number = std::hint::black_box(number.wrapping_mul(31).wrapping_add(step));
        }
    }
}

fn in_threads(count: usize, work: impl Fn() + Send + Sync + 'static) {
    let work = Arc::new(work);
    let threads: Vec<_> = (0..count)
        .map(|_| {
            let work = Arc::clone(&work);
            thread::spawn(move || work())
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let seconds: f64 = arguments[2].parse().unwrap();
    match arguments[1].as_str() {
        "serial" => {
            for _ in 0..4 {
                thread::spawn(thread::park);
            }
            compute(seconds);
        }
        "threads" => in_threads(2, move || compute(seconds)),
        "lock" => {
            let lock = Mutex::new(());
            in_threads(3, move || {
                for _ in 0..(seconds / 3.0 / 0.002) as usize {
                    let _held = lock.lock().unwrap();
                    compute(0.002);
                }
            });
        }
        "rwlock" => {
            let lock = RwLock::new(());
            in_threads(3, move || {
                for _ in 0..(seconds / 3.0 / 0.002) as usize {
                    let _held = lock.write().unwrap();
                    compute(0.002);
                }
            });
        }
        _ => in_threads(3, move || {
            let (_sender, receiver) = mpsc::channel::<()>();
            let _ = receiver.recv_timeout(Duration::from_secs_f64(seconds));
        }),
    }
}
