// SPDX-License-Identifier: GPL-3.0-or-later
// truth.js serial|workers|sleep SECONDS, truth.js fetch REQUESTS PORT
//
// serial: the one thread of JavaScript computes; workers: two worker threads do; sleep: time passes; fetch: the judge's
// server, which runs beside and takes its time over each answer, is asked so often, one request at a time.
'use strict';

const net = require('node:net');
const { Worker, isMainThread, workerData } = require('node:worker_threads');

function compute(seconds) {
    const end = process.hrtime.bigint() + BigInt(Math.round(1e9 * seconds));
    let number = 0;
    while (process.hrtime.bigint() < end) {
        for (let i = 0; i < 20000; ++i) {
            number = (number * 31 + i) & 0xffff;
        }
    }
    return number;
}

function fetchFrom(port, requests) {
    let left = requests;
    const server = net.connect(port, '127.0.0.1', () => server.write('answer\n'));
    server.on('data', () => {
        left -= 1;
        if (left > 0) {
            server.write('answer\n');
        } else {
            server.end();
        }
    });
}

const [kind, amount, port] = process.argv.slice(2);
if (!isMainThread) {
    compute(workerData);
} else if (kind === 'serial') {
    compute(Number(amount));
} else if (kind === 'workers') {
    for (let i = 0; i < 2; ++i) {
        new Worker(__filename, { workerData: Number(amount) });
    }
} else if (kind === 'sleep') {
    setTimeout(() => {}, 1000 * Number(amount));
} else {
    fetchFrom(Number(port), Number(amount));
}
