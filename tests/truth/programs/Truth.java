// SPDX-License-Identifier: GPL-3.0-or-later
// Truth serial|threads|lock|await|sleep SECONDS
//
// serial: one thread computes; threads: two do; lock: four do, in steps of 5 ms in one synchronized block; await: three
// wait so long for a result that does not come; sleep: three let so much time pass.

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final class Truth {
    private static final Object LOCK = new Object();
    private static volatile long sink;

    private interface Work {
        void run() throws InterruptedException;
    }

    private static void compute(double seconds) {
        final long end = System.nanoTime() + (long) (1e9 * seconds);
        while (System.nanoTime() < end) {
            for (int i = 0; i < 20_000; ++i) {
                sink += i;
            }
        }
    }

    private static void computeUnderLock(double seconds) {
        for (int i = 0; i < seconds / 0.005; ++i) {
            synchronized (LOCK) {
                compute(0.005);
            }
        }
    }

    private static void inThreads(int count, Work work) throws InterruptedException {
        final Thread[] threads = new Thread[count];
        for (int i = 0; i < count; ++i) {
            threads[i] = new Thread(() -> {
                try {
                    work.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            threads[i].start();
        }
        for (final Thread thread : threads) {
            thread.join();
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        final double seconds = Double.parseDouble(arguments[1]);
        final long milliseconds = (long) (1000 * seconds);
        switch (arguments[0]) {
            case "serial" -> compute(seconds);
            case "threads" -> inThreads(2, () -> compute(seconds));
            case "lock" -> inThreads(4, () -> computeUnderLock(seconds / 4));
            case "await" -> inThreads(3, () -> new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS));
            case "sleep" -> inThreads(3, () -> Thread.sleep(milliseconds));
            default -> System.exit(2);
        }
    }
}
