// SPDX-License-Identifier: GPL-3.0-or-later

// truth serial|threads|receive SECONDS, truth exec PROGRAM ARGUMENT…
//
// serial: one goroutine computes beside four that wait; threads: two compute; receive: three wait so long for a message
// that does not come; exec: a goroutine on a thread of its own executes PROGRAM, which ends the other threads.
package main

import (
	"os"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

var sink uint64

func compute(seconds float64) {
	end := time.Now().Add(time.Duration(seconds * 1e9))
	number := uint64(0)
	for time.Now().Before(end) {
		for step := uint64(0); step < 20000; step++ {
			number = number*31 + step
		}
	}
	sink = number
}

func inGoroutines(count int, work func()) {
	var done sync.WaitGroup
	for i := 0; i < count; i++ {
		done.Add(1)
		go func() {
			defer done.Done()
			work()
		}()
	}
	done.Wait()
}

func execute(command []string) {
	go func() {
		runtime.LockOSThread()
		time.Sleep(50 * time.Millisecond)
		if err := syscall.Exec(command[0], command, os.Environ()); err != nil {
			os.Exit(127)
		}
	}()
	select {}
}

func main() {
	if os.Args[1] == "exec" {
		execute(os.Args[2:])
	}
	seconds, err := strconv.ParseFloat(os.Args[2], 64)
	if err != nil {
		os.Exit(2)
	}
	switch os.Args[1] {
	case "serial":
		for i := 0; i < 4; i++ {
			go func() { <-make(chan bool) }()
		}
		compute(seconds)
	case "threads":
		inGoroutines(2, func() { compute(seconds) })
	default:
		inGoroutines(3, func() {
			select {
			case <-make(chan bool):
			case <-time.After(time.Duration(seconds * 1e9)):
			}
		})
	}
}
