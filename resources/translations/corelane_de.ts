<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>account.baseline</name>
        <message>
            <source>Baseline: {baseline}</source>
            <translation>Vergleichslauf: {baseline}</translation>
        </message>
    </context>
    <context>
        <name>account.greatest-loss</name>
        <message>
            <source>The greatest loss was {part}: {share} of the time.</source>
            <translation>Der größte Verlust war „{part}“: {share} der Zeit.</translation>
        </message>
    </context>
    <context>
        <name>account.scale</name>
        <message>
            <source>workers × real = 100 %</source>
            <translation>Arbeiter × real = 100 %</translation>
        </message>
    </context>
    <context>
        <name>account.scale-workers</name>
        <message numerus="yes">
            <source>{workers} worker[|s] × real = 100 %</source>
            <translation>
                <numerusform>{workers} Arbeiter × real = 100 %</numerusform>
                <numerusform>{workers} Arbeiter × real = 100 %</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axis.percent</name>
        <message>
            <source>percent</source>
            <translation>Prozent</translation>
        </message>
    </context>
    <context>
        <name>axis.seconds</name>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>axis.workers</name>
        <message>
            <source>workers</source>
            <translation>Arbeiter</translation>
        </message>
    </context>
    <context>
        <name>chart.account</name>
        <message>
            <source>Where the time went</source>
            <translation>Wohin die Zeit ging</translation>
        </message>
    </context>
    <context>
        <name>chart.cpu-per-core</name>
        <message>
            <source>CPU per core</source>
            <translation>CPU je Kern</translation>
        </message>
    </context>
    <context>
        <name>chart.lanes</name>
        <message>
            <source>Workers</source>
            <translation>Arbeiter</translation>
        </message>
    </context>
    <context>
        <name>chart.lanes-by-core</name>
        <message>
            <source>Workers by core</source>
            <translation>Arbeiter nach Kernen</translation>
        </message>
    </context>
    <context>
        <name>chart.memory</name>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>chart.speedup</name>
        <message>
            <source>Speedup and its factors</source>
            <translation>Speedup und seine Faktoren</translation>
        </message>
    </context>
    <context>
        <name>chart.wall-vs-cpu</name>
        <message>
            <source>Wall vs CPU time</source>
            <translation>Uhrzeit und CPU-Zeit</translation>
        </message>
    </context>
    <context>
        <name>comparison.alike</name>
        <message>
            <source>{baseline} took {time}: no faster.</source>
            <translation>{baseline} brauchte {time}: nicht schneller.</translation>
        </message>
    </context>
    <context>
        <name>comparison.faster</name>
        <message>
            <source>{baseline} took {time}: speedup {speedup}.</source>
            <translation>{baseline} brauchte {time}: Speedup {speedup}.</translation>
        </message>
    </context>
    <context>
        <name>comparison.slower</name>
        <message>
            <source>{baseline} took {time}: this was slower, speedup {speedup}.</source>
            <translation>{baseline} brauchte {time}: Das hier war langsamer, Speedup {speedup}.</translation>
        </message>
    </context>
    <context>
        <name>cores.core</name>
        <message>
            <source>core {number}</source>
            <translation>Kern {number}</translation>
        </message>
    </context>
    <context>
        <name>cores.scale</name>
        <message>
            <source>100 % = one core</source>
            <translation>100 % = ein Kern</translation>
        </message>
    </context>
    <context>
        <name>cpu-work-grew.evidence</name>
        <message>
            <source>The same chunks took {time} of CPU time, {before} in the baseline: {factor} times as much.</source>
            <translation>Dieselben Stücke brauchten {time} CPU-Zeit, {before} im Vergleichslauf: {factor}-mal so viel.</translation>
        </message>
    </context>
    <context>
        <name>cpu-work-grew.meaning</name>
        <message>
            <source>Cores that compute at the same time slow each other down: they share caches, memory and heat.</source>
            <translation>Kerne, die gleichzeitig rechnen, bremsen einander: Sie teilen sich Caches, Speicher und Wärme.</translation>
        </message>
    </context>
    <context>
        <name>cpu-work-grew.smt</name>
        <message numerus="yes">
            <source>There [is|are] {cores} physical core[|s]: SMT starts with worker {worker}.</source>
            <translation>
                <numerusform>Es gibt {cores} physischen Kern: SMT beginnt mit Arbeiter {worker}.</numerusform>
                <numerusform>Es gibt {cores} physische Kerne: SMT beginnt mit Arbeiter {worker}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cpu-work-grew.smt-meaning</name>
        <message>
            <source>From there on two workers share one physical core, and each of them runs slower.</source>
            <translation>Von da an teilen sich zwei Arbeiter einen physischen Kern, und jeder läuft langsamer.</translation>
        </message>
    </context>
    <context>
        <name>cpu-work-grew.title</name>
        <message>
            <source>The CPU work grew</source>
            <translation>Die CPU-Arbeit ist gewachsen</translation>
        </message>
    </context>
    <context>
        <name>experiment.chunks</name>
        <message numerus="yes">
            <source>Run with {chunks} chunk[|s] per worker</source>
            <translation>
                <numerusform>Mit {chunks} Stück je Arbeiter laufen lassen</numerusform>
                <numerusform>Mit {chunks} Stücken je Arbeiter laufen lassen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>experiment.dynamic-split</name>
        <message>
            <source>Run with a dynamic split</source>
            <translation>Mit dynamischer Aufteilung laufen lassen</translation>
        </message>
    </context>
    <context>
        <name>experiment.fork</name>
        <message>
            <source>Run with start method fork</source>
            <translation>Mit der Startmethode fork laufen lassen</translation>
        </message>
    </context>
    <context>
        <name>experiment.ten-times-the-size</name>
        <message>
            <source>Run with 10 times the size</source>
            <translation>Mit 10-facher Größe laufen lassen</translation>
        </message>
    </context>
    <context>
        <name>experiment.threads</name>
        <message numerus="yes">
            <source>Run with {threads} thread[|s]</source>
            <translation>
                <numerusform>Mit {threads} Thread laufen lassen</numerusform>
                <numerusform>Mit {threads} Threads laufen lassen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>experiment.workers</name>
        <message numerus="yes">
            <source>Run with {workers} worker[|s]</source>
            <translation>
                <numerusform>Mit {workers} Arbeiter laufen lassen</numerusform>
                <numerusform>Mit {workers} Arbeitern laufen lassen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>finding.check</name>
        <message>
            <source>To check: {experiment}.</source>
            <translation>Zur Probe: {experiment}.</translation>
        </message>
    </context>
    <context>
        <name>finding.title</name>
        <message>
            <source>{title} (confidence {confidence})</source>
            <translation>{title} (Sicherheit {confidence})</translation>
        </message>
    </context>
    <context>
        <name>gil-convoy.meaning</name>
        <message>
            <source>Handing the lock over costs more than it brings: each time a thread is woken, and the caches follow it.</source>
            <translation>Die Sperre weiterzugeben kostet mehr, als es bringt: Jedes Mal wird ein Thread geweckt, und die Caches müssen folgen.</translation>
        </message>
    </context>
    <context>
        <name>gil-convoy.switches</name>
        <message numerus="yes">
            <source>There [was|were] {switches} context switch[|es] meanwhile.</source>
            <translation>
                <numerusform>Dabei gab es {switches} Kontextwechsel.</numerusform>
                <numerusform>Dabei gab es {switches} Kontextwechsel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gil-convoy.title</name>
        <message>
            <source>GIL convoy: threads slower than none</source>
            <translation>GIL-Kolonne: Threads langsamer als keine</translation>
        </message>
    </context>
    <context>
        <name>gil-serialises.evidence</name>
        <message numerus="yes">
            <source>{workers} worker[|s] waited {share} of [its|their] time for the GIL.</source>
            <translation>
                <numerusform>{workers} Arbeiter hat {share} seiner Zeit auf den GIL gewartet.</numerusform>
                <numerusform>{workers} Arbeiter haben {share} ihrer Zeit auf den GIL gewartet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gil-serialises.experiment</name>
        <message>
            <source>Run as processes, each with a GIL of its own</source>
            <translation>Als Prozesse laufen lassen, jeder mit eigenem GIL</translation>
        </message>
    </context>
    <context>
        <name>gil-serialises.meaning</name>
        <message>
            <source>Whoever holds the GIL runs, the others wait: more of them compute no faster.</source>
            <translation>Wer den GIL hat, läuft, die anderen warten: Mehr von ihnen rechnen nicht schneller.</translation>
        </message>
    </context>
    <context>
        <name>gil-serialises.title</name>
        <message>
            <source>The GIL serialises the workers</source>
            <translation>Der GIL lässt die Arbeiter nur nacheinander laufen</translation>
        </message>
    </context>
    <context>
        <name>identity</name>
        <message>
            <source>speedup {speedup} = {busy} cores busy × {work} work × {wait} baseline</source>
            <translation>Speedup {speedup} = {busy} Kerne ausgelastet × {work} Arbeit × {wait} Vergleichslauf</translation>
        </message>
    </context>
    <context>
        <name>idle-tail.busiest</name>
        <message>
            <source>The busiest computed {factor} times the mean (load balance {balance}).</source>
            <translation>Der am meisten beschäftigte hat {factor}-mal so viel gerechnet wie im Mittel (Load Balance {balance}).</translation>
        </message>
    </context>
    <context>
        <name>idle-tail.evidence</name>
        <message numerus="yes">
            <source>{workers} worker[|s] [was|were] done and idle for {share} of [its|their] time.</source>
            <translation>
                <numerusform>{workers} Arbeiter war {share} seiner Zeit fertig und untätig.</numerusform>
                <numerusform>{workers} Arbeiter waren {share} ihrer Zeit fertig und untätig.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>idle-tail.meaning</name>
        <message>
            <source>The run lasts as long as its slowest worker: the others wait.</source>
            <translation>Der Lauf dauert so lange wie sein langsamster Arbeiter: Die anderen warten.</translation>
        </message>
    </context>
    <context>
        <name>idle-tail.title</name>
        <message>
            <source>Uneven shares: workers idle at the end</source>
            <translation>Ungleiche Anteile: Arbeiter am Ende untätig</translation>
        </message>
    </context>
    <context>
        <name>lanes.core</name>
        <message>
            <source>core</source>
            <translation>Kern</translation>
        </message>
    </context>
    <context>
        <name>lanes.cores</name>
        <message>
            <source>cores</source>
            <translation>Kerne</translation>
        </message>
    </context>
    <context>
        <name>lanes.scale</name>
        <message>
            <source>{tier} · a lane per {noun}</source>
            <translation>{tier} · eine Spur je {noun}</translation>
        </message>
    </context>
    <context>
        <name>language</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>lock-serialises.evidence</name>
        <message numerus="yes">
            <source>{workers} worker[|s] waited {share} of [its|their] time for the lock.</source>
            <translation>
                <numerusform>{workers} Arbeiter hat {share} seiner Zeit auf die Sperre gewartet.</numerusform>
                <numerusform>{workers} Arbeiter haben {share} ihrer Zeit auf die Sperre gewartet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lock-serialises.experiment</name>
        <message>
            <source>Run as threads without the lock</source>
            <translation>Als Threads ohne die Sperre laufen lassen</translation>
        </message>
    </context>
    <context>
        <name>lock-serialises.meaning</name>
        <message>
            <source>Whoever holds the lock runs, the others wait: more of them compute no faster.</source>
            <translation>Wer die Sperre hat, läuft, die anderen warten: Mehr von ihnen rechnen nicht schneller.</translation>
        </message>
    </context>
    <context>
        <name>lock-serialises.title</name>
        <message>
            <source>One lock serialises the workers</source>
            <translation>Eine Sperre lässt die Arbeiter nur nacheinander laufen</translation>
        </message>
    </context>
    <context>
        <name>more-workers-than-cores.evidence</name>
        <message numerus="yes">
            <source>{workers} worker[|s] waited {share} of [its|their] time for a core (effective cores: {cores}).</source>
            <translation>
                <numerusform>{workers} Arbeiter hat {share} seiner Zeit auf einen Kern gewartet (nutzbare Kerne: {cores}).</numerusform>
                <numerusform>{workers} Arbeiter haben {share} ihrer Zeit auf einen Kern gewartet (nutzbare Kerne: {cores}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>more-workers-than-cores.meaning</name>
        <message>
            <source>They take turns on the cores: more of them compute no faster.</source>
            <translation>Sie wechseln sich auf den Kernen ab: Mehr von ihnen rechnen nicht schneller.</translation>
        </message>
    </context>
    <context>
        <name>more-workers-than-cores.title</name>
        <message>
            <source>More workers than cores</source>
            <translation>Mehr Arbeiter als Kerne</translation>
        </message>
    </context>
    <context>
        <name>other-programs.experiment</name>
        <message>
            <source>Run again on a quiet machine</source>
            <translation>Auf einem ruhigen Rechner noch einmal laufen lassen</translation>
        </message>
    </context>
    <context>
        <name>other-programs.meaning</name>
        <message>
            <source>The figures tell of a busy machine, not of this model.</source>
            <translation>Die Zahlen sprechen von einem beschäftigten Rechner, nicht von diesem Modell.</translation>
        </message>
    </context>
    <context>
        <name>other-programs.others</name>
        <message numerus="yes">
            <source>Other programs had {others} of {cores} core[|s].</source>
            <translation>
                <numerusform>Andere Programme hatten {others} von {cores} Kern.</numerusform>
                <numerusform>Andere Programme hatten {others} von {cores} Kernen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>other-programs.threads-waited</name>
        <message numerus="yes">
            <source>{threads} thread[|s] waited {share} of the time for a core.</source>
            <translation>
                <numerusform>{threads} Thread hat {share} der Zeit auf einen Kern gewartet.</numerusform>
                <numerusform>{threads} Threads haben {share} der Zeit auf einen Kern gewartet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>other-programs.title</name>
        <message>
            <source>Other programs took the cores</source>
            <translation>Andere Programme hatten die Kerne</translation>
        </message>
    </context>
    <context>
        <name>other-programs.workers-waited</name>
        <message numerus="yes">
            <source>{workers} worker[|s] waited {share} of the time for a core.</source>
            <translation>
                <numerusform>{workers} Arbeiter hat {share} der Zeit auf einen Kern gewartet.</numerusform>
                <numerusform>{workers} Arbeiter haben {share} der Zeit auf einen Kern gewartet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quantity.factor</name>
        <message>
            <source>factor</source>
            <translation>Faktor</translation>
        </message>
    </context>
    <context>
        <name>quantity.memory</name>
        <message>
            <source>memory (PSS)</source>
            <translation>Speicher (PSS)</translation>
        </message>
    </context>
    <context>
        <name>quantity.worker</name>
        <message>
            <source>worker</source>
            <translation>Arbeiter</translation>
        </message>
    </context>
    <context>
        <name>run.cancelled</name>
        <message>
            <source>{run} was cancelled after {time}</source>
            <translation>{run} wurde nach {time} abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>run.did-not-run</name>
        <message>
            <source>{run} did not run</source>
            <translation>{run} ist nicht gelaufen</translation>
        </message>
    </context>
    <context>
        <name>run.failed</name>
        <message>
            <source>{run} failed after {time}</source>
            <translation>{run} ist nach {time} gescheitert</translation>
        </message>
    </context>
    <context>
        <name>run.figures</name>
        <message numerus="yes">
            <source>{run}: {real} real, {cpu} CPU — {busy} of {cores} core[|s] busy</source>
            <translation>
                <numerusform>{run}: {real} real, {cpu} CPU – {busy} von {cores} Kern ausgelastet</numerusform>
                <numerusform>{run}: {real} real, {cpu} CPU – {busy} von {cores} Kernen ausgelastet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>run.starting</name>
        <message>
            <source>{run} is starting</source>
            <translation>{run} beginnt</translation>
        </message>
    </context>
    <context>
        <name>run.times</name>
        <message>
            <source>{run}: {real} real, {cpu} CPU</source>
            <translation>{run}: {real} real, {cpu} CPU</translation>
        </message>
    </context>
    <context>
        <name>sleeping-not-computing.meaning</name>
        <message>
            <source>More cores cannot help; more workers that wait at the same time can.</source>
            <translation>Mehr Kerne können nicht helfen; mehr Arbeiter, die gleichzeitig warten, schon.</translation>
        </message>
    </context>
    <context>
        <name>sleeping-not-computing.threads</name>
        <message numerus="yes">
            <source>{threads} thread[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
            <translation>
                <numerusform>{threads} Thread hat {waited} der Zeit auf Dateien, Sockets oder das Vergehen von Zeit gewartet und ist {ran} gelaufen.</numerusform>
                <numerusform>{threads} Threads haben {waited} der Zeit auf Dateien, Sockets oder das Vergehen von Zeit gewartet und sind {ran} gelaufen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sleeping-not-computing.title</name>
        <message>
            <source>Waiting, not computing</source>
            <translation>Warten, nicht rechnen</translation>
        </message>
    </context>
    <context>
        <name>sleeping-not-computing.workers</name>
        <message numerus="yes">
            <source>{workers} worker[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
            <translation>
                <numerusform>{workers} Arbeiter hat {waited} der Zeit auf Dateien, Sockets oder das Vergehen von Zeit gewartet und ist {ran} gelaufen.</numerusform>
                <numerusform>{workers} Arbeiter haben {waited} der Zeit auf Dateien, Sockets oder das Vergehen von Zeit gewartet und sind {ran} gelaufen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>start-up-dominates.evidence</name>
        <message numerus="yes">
            <source>Until [its|their] first chunk {workers} worker[|s] spent {share} of the time, {each}[| each] of {real}.</source>
            <translation>
                <numerusform>{workers} Arbeiter brauchte bis zu seinem ersten Stück {share} der Zeit, {each} von {real}.</numerusform>
                <numerusform>{workers} Arbeiter brauchten bis zu ihrem ersten Stück {share} der Zeit, je {each} von {real}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>start-up-dominates.meaning</name>
        <message>
            <source>Making workers has a price that only enough work pays back.</source>
            <translation>Arbeiter zu machen hat einen Preis, den nur genug Arbeit einbringt.</translation>
        </message>
    </context>
    <context>
        <name>start-up-dominates.title</name>
        <message>
            <source>Start-up dominates: too little to compute</source>
            <translation>Der Anlauf überwiegt: zu wenig zu rechnen</translation>
        </message>
    </context>
    <context>
        <name>state.alone</name>
        <message>
            <source>one thread alone</source>
            <translation>ein Thread allein</translation>
        </message>
    </context>
    <context>
        <name>state.child</name>
        <message>
            <source>wait for a child</source>
            <translation>Warten auf ein Kind</translation>
        </message>
    </context>
    <context>
        <name>state.dispatch</name>
        <message>
            <source>dispatch</source>
            <translation>Austeilen</translation>
        </message>
    </context>
    <context>
        <name>state.extra</name>
        <message>
            <source>extra CPU work</source>
            <translation>zusätzliche CPU-Arbeit</translation>
        </message>
    </context>
    <context>
        <name>state.gil-wait</name>
        <message>
            <source>GIL wait</source>
            <translation>Warten auf den GIL</translation>
        </message>
    </context>
    <context>
        <name>state.idle-tail</name>
        <message>
            <source>idle tail</source>
            <translation>untätig am Ende</translation>
        </message>
    </context>
    <context>
        <name>state.io-wait</name>
        <message>
            <source>I/O wait</source>
            <translation>Warten auf E/A</translation>
        </message>
    </context>
    <context>
        <name>state.lock-wait</name>
        <message>
            <source>lock wait</source>
            <translation>Warten auf die Sperre</translation>
        </message>
    </context>
    <context>
        <name>state.nothing-left</name>
        <message>
            <source>nothing left to do</source>
            <translation>nichts mehr zu tun</translation>
        </message>
    </context>
    <context>
        <name>state.other-thread</name>
        <message>
            <source>wait for a thread</source>
            <translation>Warten auf einen Thread</translation>
        </message>
    </context>
    <context>
        <name>state.others</name>
        <message>
            <source>other programs</source>
            <translation>andere Programme</translation>
        </message>
    </context>
    <context>
        <name>state.page-fault</name>
        <message>
            <source>page fault</source>
            <translation>Seitenfehler</translation>
        </message>
    </context>
    <context>
        <name>state.quota</name>
        <message>
            <source>quota used up</source>
            <translation>Kontingent verbraucht</translation>
        </message>
    </context>
    <context>
        <name>state.rest</name>
        <message>
            <source>rest of the system</source>
            <translation>übriges System</translation>
        </message>
    </context>
    <context>
        <name>state.run-queue</name>
        <message>
            <source>run-queue wait</source>
            <translation>Warten auf einen Kern</translation>
        </message>
    </context>
    <context>
        <name>state.running</name>
        <message>
            <source>running</source>
            <translation>rechnend</translation>
        </message>
    </context>
    <context>
        <name>state.sleep</name>
        <message>
            <source>sleep</source>
            <translation>Schlaf</translation>
        </message>
    </context>
    <context>
        <name>state.start-up</name>
        <message>
            <source>start-up</source>
            <translation>Anlauf</translation>
        </message>
    </context>
    <context>
        <name>state.steal</name>
        <message>
            <source>steal</source>
            <translation>dem Gast entzogen</translation>
        </message>
    </context>
    <context>
        <name>state.stopped</name>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
    </context>
    <context>
        <name>state.switching</name>
        <message>
            <source>switching</source>
            <translation>Umschalten</translation>
        </message>
    </context>
    <context>
        <name>state.this-run</name>
        <message>
            <source>this run</source>
            <translation>dieser Lauf</translation>
        </message>
    </context>
    <context>
        <name>state.transfer</name>
        <message>
            <source>transfer</source>
            <translation>Übertragung</translation>
        </message>
    </context>
    <context>
        <name>state.unexplained</name>
        <message>
            <source>unexplained</source>
            <translation>ungeklärt</translation>
        </message>
    </context>
    <context>
        <name>state.useful</name>
        <message>
            <source>useful work</source>
            <translation>nützliche Arbeit</translation>
        </message>
    </context>
    <context>
        <name>tier.exact</name>
        <message>
            <source>exact</source>
            <translation>genau</translation>
        </message>
    </context>
    <context>
        <name>tier.sampled</name>
        <message>
            <source>sampled</source>
            <translation>abgetastet</translation>
        </message>
    </context>
    <context>
        <name>times.cores-busy</name>
        <message>
            <source>{busy} cores</source>
            <translation>{busy} Kerne</translation>
        </message>
    </context>
    <context>
        <name>times.gil</name>
        <message>
            <source>real ≈ user + sys: the GIL let one thread run at a time.</source>
            <translation>real ≈ user + sys: Der GIL ließ immer nur einen Thread laufen.</translation>
        </message>
    </context>
    <context>
        <name>times.hardly-computed</name>
        <message>
            <source>It waited most of the time and hardly computed.</source>
            <translation>Es hat die meiste Zeit gewartet und kaum gerechnet.</translation>
        </message>
    </context>
    <context>
        <name>times.one-core</name>
        <message>
            <source>One core at a time: real ≈ user + sys.</source>
            <translation>Immer nur ein Kern: real ≈ user + sys.</translation>
        </message>
    </context>
    <context>
        <name>times.one-lock</name>
        <message>
            <source>real ≈ user + sys: the one lock let one thread run at a time.</source>
            <translation>real ≈ user + sys: Die eine Sperre ließ immer nur einen Thread laufen.</translation>
        </message>
    </context>
    <context>
        <name>times.one-thread</name>
        <message>
            <source>real ≈ user + sys: all tasks ran on one thread.</source>
            <translation>real ≈ user + sys: Alle Aufgaben liefen auf einem Thread.</translation>
        </message>
    </context>
    <context>
        <name>times.parallel</name>
        <message>
            <source>The workers ran at the same time.</source>
            <translation>Die Arbeiter liefen gleichzeitig.</translation>
        </message>
    </context>
    <context>
        <name>times.several-cores</name>
        <message>
            <source>It computed on several cores at the same time.</source>
            <translation>Es hat auf mehreren Kernen gleichzeitig gerechnet.</translation>
        </message>
    </context>
    <context>
        <name>times.shared-cores</name>
        <message numerus="yes">
            <source>{workers} worker[|s] took turns on the cores.</source>
            <translation>
                <numerusform>{workers} Arbeiter hatte die Kerne nur abwechselnd.</numerusform>
                <numerusform>{workers} Arbeiter haben sich auf den Kernen abgewechselt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>times.too-short</name>
        <message>
            <source>It is too short to tell: starting up and the kernel's clock say more than the work.</source>
            <translation>Das ist zu kurz, um etwas zu sagen: Anlauf und Uhr des Kernels wiegen mehr als die Arbeit.</translation>
        </message>
    </context>
    <context>
        <name>times.waited</name>
        <message numerus="yes">
            <source>It could have kept {cores} core[|s] busy: it waited, too.</source>
            <translation>
                <numerusform>Es hätte {cores} Kern auslasten können: Es hat auch gewartet.</numerusform>
                <numerusform>Es hätte {cores} Kerne auslasten können: Es hat auch gewartet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>transfer-dominates.evidence</name>
        <message numerus="yes">
            <source>After [its|their] last chunk {workers} worker[|s] spent {share} of the time on handing over results.</source>
            <translation>
                <numerusform>{workers} Arbeiter hat nach seinem letzten Stück {share} der Zeit gebraucht, um Ergebnisse zu übergeben.</numerusform>
                <numerusform>{workers} Arbeiter haben nach ihrem letzten Stück {share} der Zeit gebraucht, um Ergebnisse zu übergeben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>transfer-dominates.experiment</name>
        <message>
            <source>Run as threads, which share their memory</source>
            <translation>Als Threads laufen lassen, die sich den Speicher teilen</translation>
        </message>
    </context>
    <context>
        <name>transfer-dominates.meaning</name>
        <message>
            <source>Data that workers do not share are copied, and that takes longer the more of them there are.</source>
            <translation>Daten, die Arbeiter nicht teilen, werden kopiert, und das dauert länger, je mehr es sind.</translation>
        </message>
    </context>
    <context>
        <name>transfer-dominates.title</name>
        <message>
            <source>Handing over results dominates</source>
            <translation>Das Übergeben der Ergebnisse überwiegt</translation>
        </message>
    </context>
    <context>
        <name>view.account</name>
        <message>
            <source>account</source>
            <translation>Konto</translation>
        </message>
    </context>
    <context>
        <name>view.by-core</name>
        <message>
            <source>by core</source>
            <translation>nach Kernen</translation>
        </message>
    </context>
    <context>
        <name>view.by-worker</name>
        <message>
            <source>by worker</source>
            <translation>nach Arbeitern</translation>
        </message>
    </context>
    <context>
        <name>view.cores</name>
        <message>
            <source>cores</source>
            <translation>Kerne</translation>
        </message>
    </context>
    <context>
        <name>view.memory</name>
        <message>
            <source>memory</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>view.times</name>
        <message>
            <source>times</source>
            <translation>Zeiten</translation>
        </message>
    </context>
    <context>
        <name>worker.interpreter</name>
        <message>
            <source>interpreter</source>
            <translation>Interpreter</translation>
        </message>
    </context>
    <context>
        <name>worker.process</name>
        <message>
            <source>process</source>
            <translation>Prozess</translation>
        </message>
    </context>
    <context>
        <name>worker.task</name>
        <message>
            <source>task</source>
            <translation>Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>worker.thread</name>
        <message>
            <source>thread</source>
            <translation>Thread</translation>
        </message>
    </context>
    <context>
        <name>worker.worker</name>
        <message>
            <source>worker</source>
            <translation>Arbeiter</translation>
        </message>
    </context>
</TS>
