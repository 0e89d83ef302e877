<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QLabel</name>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>QStatusBar</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>account.baseline</name>
    <message>
        <source>Baseline: {baseline}</source>
        <translation>Basislauf: {baseline}</translation>
    </message>
</context>
<context>
    <name>account.cores</name>
    <message numerus="yes">
        <source>{cores} core[|s] × {real}</source>
        <translation>
            <numerusform>{cores} Kern × {real}</numerusform>
            <numerusform>{cores} Kerne × {real}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.greatest-loss</name>
    <message>
        <source>The greatest loss was {part}: {share} of the time.</source>
        <translation>Der größte Verlust war {part}: {share} der Zeit.</translation>
    </message>
</context>
<context>
    <name>account.identity-to-come</name>
    <message>
        <source>At its end: speedup = cores busy × work × baseline</source>
        <translation>Am Ende: Speedup = Kerne beschäftigt × Arbeit × Basislauf</translation>
    </message>
</context>
<context>
    <name>account.no-baseline</name>
    <message>
        <source>Run {runtime} sequential with the same size: then this splits into useful and extra work.</source>
        <translation>Führen Sie {runtime} sequenziell mit derselben Größe aus: Dann teilt sich dies in Nutzarbeit und Mehrarbeit.</translation>
    </message>
</context>
<context>
    <name>account.none-yet</name>
    <message>
        <source>Run a mode: here stands what its workers&apos; time was spent on.</source>
        <translation>Führen Sie einen Modus aus: Hier steht dann, womit die Worker ihre Zeit verbracht haben.</translation>
    </message>
</context>
<context>
    <name>account.preempted</name>
    <message>
        <source>preempted</source>
        <translation>verdrängt</translation>
    </message>
</context>
<context>
    <name>account.scale</name>
    <message>
        <source>workers × real = 100 %</source>
        <translation>Worker × real = 100 %</translation>
    </message>
</context>
<context>
    <name>account.scale-one</name>
    <message>
        <source>real = 100 %</source>
        <translation>real = 100 %</translation>
    </message>
</context>
<context>
    <name>account.scale-threads</name>
    <message>
        <source>threads over their lifetimes = 100 %</source>
        <translation>Threads über ihre Lebensdauer = 100 %</translation>
    </message>
</context>
<context>
    <name>account.scale-workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] × real = 100 %</source>
        <translation>
            <numerusform>{workers} Worker × real = 100 %</numerusform>
            <numerusform>{workers} Worker × real = 100 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.switching</name>
    <message>
        <source>Switching: {note}</source>
        <translation>Umschalten: {note}</translation>
    </message>
</context>
<context>
    <name>account.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s], [its lifetime|their lifetimes]</source>
        <translation>
            <numerusform>{threads} Thread, seine Lebensdauer</numerusform>
            <numerusform>{threads} Threads, ihre Lebensdauer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.throttled</name>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
</context>
<context>
    <name>account.unknown</name>
    <message>
        <source>Not in this recording: nothing tells where its threads were.</source>
        <translation>Nicht in dieser Aufzeichnung: Nichts sagt, wo ihre Threads waren.</translation>
    </message>
</context>
<context>
    <name>account.woken-late</name>
    <message>
        <source>woken late</source>
        <translation>spät geweckt</translation>
    </message>
</context>
<context>
    <name>account.workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] × {real}</source>
        <translation>
            <numerusform>{workers} Worker × {real}</numerusform>
            <numerusform>{workers} Worker × {real}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers-differ</name>
    <message>
        <source>{one} answered {answer}, {other} answered {otherwise}: they did not do the same work.</source>
        <translation>{one} ergab {answer}, {other} ergab {otherwise}: Sie haben nicht dieselbe Arbeit getan.</translation>
    </message>
</context>
<context>
    <name>archive.check-permissions</name>
    <message>
        <source>check its permissions</source>
        <translation>prüfen Sie die Zugriffsrechte</translation>
    </message>
</context>
<context>
    <name>archive.no-trash</name>
    <message>
        <source>cannot make a folder for what is deleted</source>
        <translation>ein Ordner für Gelöschtes kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>archive.not-moved</name>
    <message>
        <source>cannot move the recording</source>
        <translation>die Aufzeichnung kann nicht verschoben werden</translation>
    </message>
</context>
<context>
    <name>archive.notes-not-removed</name>
    <message>
        <source>cannot remove the notes</source>
        <translation>die Notizen können nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>article.processes</name>
    <message>
        <source>The article: processes</source>
        <translation>Der Artikel: Prozesse</translation>
    </message>
</context>
<context>
    <name>article.threads</name>
    <message>
        <source>The article: threads</source>
        <translation>Der Artikel: Threads</translation>
    </message>
</context>
<context>
    <name>axis.efficiency</name>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
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
    <name>axis.size</name>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>axis.speedup</name>
    <message>
        <source>speedup</source>
        <translation>Speedup</translation>
    </message>
</context>
<context>
    <name>axis.workers</name>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>baseline.other-interpreter</name>
    <message>
        <source>{baseline} was in another runtime: {path}</source>
        <translation>{baseline} lief in einer anderen Laufzeitumgebung: {path}</translation>
    </message>
</context>
<context>
    <name>baseline.other-machine</name>
    <message>
        <source>{baseline} was on another machine: {machine}</source>
        <translation>{baseline} lief auf einem anderen Rechner: {machine}</translation>
    </message>
</context>
<context>
    <name>baseline.other-runtime</name>
    <message>
        <source>{baseline} was in another runtime</source>
        <translation>{baseline} lief in einer anderen Laufzeitumgebung</translation>
    </message>
</context>
<context>
    <name>baseline.other-work</name>
    <message>
        <source>{baseline} did other work: {work}, size {size}</source>
        <translation>{baseline} hatte andere Arbeit: {work}, Größe {size}</translation>
    </message>
</context>
<context>
    <name>baseline.title</name>
    <message>
        <source>{model} of {moment}</source>
        <translation>{model} vom {moment}</translation>
    </message>
</context>
<context>
    <name>board.being-analysed</name>
    <message>
        <source>The recording is long: its lanes are being made out.</source>
        <translation>Die Aufzeichnung ist lang: Ihre Spuren werden ermittelt.</translation>
    </message>
</context>
<context>
    <name>break-even.always</name>
    <message>
        <source>{second} is faster than {first} throughout in the sizes measured, {low} to {high}</source>
        <translation>{second} ist bei allen gemessenen Größen, {low} bis {high}, schneller als {first}</translation>
    </message>
</context>
<context>
    <name>break-even.always-below</name>
    <message>
        <source>Where it begins to pay lies below them.</source>
        <translation>Ab wo es sich lohnt, liegt darunter.</translation>
    </message>
</context>
<context>
    <name>break-even.below</name>
    <message>
        <source>Below that, {first} is faster.</source>
        <translation>Darunter ist {first} schneller.</translation>
    </message>
</context>
<context>
    <name>break-even.crosses</name>
    <message>
        <source>{second} pays from size {size} on ({low}–{high})</source>
        <translation>{second} lohnt sich ab Größe {size} ({low}–{high})</translation>
    </message>
</context>
<context>
    <name>break-even.never</name>
    <message>
        <source>{second} never pays in the sizes measured, {low} to {high}: {first} is faster</source>
        <translation>{second} lohnt sich bei keiner der gemessenen Größen, {low} bis {high}: {first} ist schneller</translation>
    </message>
</context>
<context>
    <name>break-even.never-above</name>
    <message>
        <source>Where it might begin to pay lies above them.</source>
        <translation>Ab wo es sich lohnen könnte, liegt darüber.</translation>
    </message>
</context>
<context>
    <name>break-even.not-yet</name>
    <message>
        <source>No answer yet: both models have to run</source>
        <translation>Noch keine Antwort: Beide Modelle müssen gelaufen sein</translation>
    </message>
</context>
<context>
    <name>break-even.overtaken</name>
    <message>
        <source>{second} is ahead for a while, but not at the largest size measured, {high}</source>
        <translation>{second} liegt eine Zeit lang vorn, aber nicht bei der größten gemessenen Größe, {high}</translation>
    </message>
</context>
<context>
    <name>break-even.overtaken-above</name>
    <message>
        <source>For large sizes, {first} is faster.</source>
        <translation>Bei großen Größen ist {first} schneller.</translation>
    </message>
</context>
<context>
    <name>break-even.undecided</name>
    <message>
        <source>Whether {second} pays is undecided in the sizes measured, {low} to {high}</source>
        <translation>Ob sich {second} lohnt, ist bei den gemessenen Größen, {low} bis {high}, nicht entschieden</translation>
    </message>
</context>
<context>
    <name>break-even.undecided-why</name>
    <message>
        <source>The two are too close, or the runs too far apart: repeat more often, or try larger sizes.</source>
        <translation>Die beiden liegen zu nah beieinander oder die Läufe zu weit auseinander: Wiederholen Sie öfter, oder versuchen Sie größere Größen.</translation>
    </message>
</context>
<context>
    <name>busy-machine</name>
    <message numerus="yes">
        <source>Other programs, or the hypervisor, took more than {much} of a core during {some} of {runs} run[|s] (at most, cores: {most}): the figures are those of a busy machine.</source>
        <translation>
            <numerusform>Andere Programme oder der Hypervisor nahmen mehr als {much} eines Kerns während {some} von {runs} Lauf (höchstens, in Kernen: {most}): Die Zahlen sind die eines beschäftigten Rechners.</numerusform>
            <numerusform>Andere Programme oder der Hypervisor nahmen mehr als {much} eines Kerns während {some} von {runs} Läufen (höchstens, in Kernen: {most}): Die Zahlen sind die eines beschäftigten Rechners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chained.command-behind</name>
    <message>
        <source>the command comes behind --</source>
        <translation>der Befehl steht hinter --</translation>
    </message>
</context>
<context>
    <name>chained.no-command</name>
    <message>
        <source>no command was given</source>
        <translation>es wurde kein Befehl angegeben</translation>
    </message>
</context>
<context>
    <name>chained.no-such-option</name>
    <message>
        <source>no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
</context>
<context>
    <name>chained.no-value</name>
    <message>
        <source>not a value of {option}</source>
        <translation>kein Wert von {option}</translation>
    </message>
</context>
<context>
    <name>chained.put-behind</name>
    <message>
        <source>put it behind --</source>
        <translation>setzen Sie ihn hinter --</translation>
    </message>
</context>
<context>
    <name>chained.value-missing</name>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
</context>
<context>
    <name>chart.account</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>chart.break-even</name>
    <message>
        <source>Real time over size</source>
        <translation>Zeit real über der Größe</translation>
    </message>
</context>
<context>
    <name>chart.compare</name>
    <message>
        <source>Real and CPU time per model</source>
        <translation>Zeit real und CPU-Zeit je Modell</translation>
    </message>
</context>
<context>
    <name>chart.core-time</name>
    <message>
        <source>What the cores did</source>
        <translation>Was die Kerne taten</translation>
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
    <name>chart.efficiency</name>
    <message>
        <source>Efficiency over workers</source>
        <translation>Effizienz über den Workern</translation>
    </message>
</context>
<context>
    <name>chart.lanes</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>chart.lanes-by-core</name>
    <message>
        <source>Workers by core</source>
        <translation>Worker je Kern</translation>
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
    <name>chart.no-such</name>
    <message>
        <source>no such chart</source>
        <translation>dieses Diagramm gibt es nicht</translation>
    </message>
</context>
<context>
    <name>chart.scaling</name>
    <message>
        <source>Speedup over workers</source>
        <translation>Speedup über den Workern</translation>
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
    <name>chart.there-are</name>
    <message>
        <source>there are {names}</source>
        <translation>es gibt {names}</translation>
    </message>
</context>
<context>
    <name>chart.wall-vs-cpu</name>
    <message>
        <source>Wall vs CPU time</source>
        <translation>Vergangene Zeit und CPU-Zeit</translation>
    </message>
</context>
<context>
    <name>cli.add-model</name>
    <message>
        <source>add -m, such as -m python.threads; &apos;corelane list models&apos; tells them</source>
        <translation>geben Sie -m an, etwa -m python.threads; „corelane list models“ nennt alle</translation>
    </message>
</context>
<context>
    <name>cli.add-yes</name>
    <message>
        <source>look at them, and add --yes where they are what you want to run</source>
        <translation>sehen Sie sie an, und geben Sie --yes dazu, wenn Sie genau diese ausführen wollen</translation>
    </message>
</context>
<context>
    <name>cli.answer-y</name>
    <message>
        <source>answer y, or add --yes, to go on with it</source>
        <translation>antworten Sie mit y, oder geben Sie --yes an, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>cli.baseline-such-as</name>
    <message>
        <source>name one model, such as cpp.sequential</source>
        <translation>nennen Sie ein Modell, etwa cpp.sequential</translation>
    </message>
</context>
<context>
    <name>cli.baseline-was</name>
    <message>
        <source>Baseline: {run}</source>
        <translation>Basislauf: {run}</translation>
    </message>
</context>
<context>
    <name>cli.board-no-table</name>
    <message>
        <source>the board is no table</source>
        <translation>die Tafel ist keine Tabelle</translation>
    </message>
</context>
<context>
    <name>cli.cannot-draw</name>
    <message>
        <source>cannot draw</source>
        <translation>Zeichnen ist nicht möglich</translation>
    </message>
</context>
<context>
    <name>cli.charts-and-board</name>
    <message>
        <source>{charts}, {board}</source>
        <translation>{charts}, {board}</translation>
    </message>
</context>
<context>
    <name>cli.choose-format</name>
    <message>
        <source>choose {formats}</source>
        <translation>wählen Sie {formats}</translation>
    </message>
</context>
<context>
    <name>cli.choose-runs</name>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>wählen Sie eine Zahl von 1 bis {most}</translation>
    </message>
</context>
<context>
    <name>cli.choose-scale</name>
    <message>
        <source>choose a number from 1 to 4</source>
        <translation>wählen Sie eine Zahl von 1 bis 4</translation>
    </message>
</context>
<context>
    <name>cli.choose-sizes</name>
    <message>
        <source>choose a whole number from 2 to 100</source>
        <translation>wählen Sie eine ganze Zahl von 2 bis 100</translation>
    </message>
</context>
<context>
    <name>cli.choose-workers</name>
    <message>
        <source>choose numbers from 1 to {most}</source>
        <translation>wählen Sie Zahlen von 1 bis {most}</translation>
    </message>
</context>
<context>
    <name>cli.command-behind</name>
    <message>
        <source>write it behind --, such as &apos;corelane time -- make -j4&apos;</source>
        <translation>schreiben Sie ihn hinter --, etwa „corelane time -- make -j4“</translation>
    </message>
</context>
<context>
    <name>cli.contain-and-leave</name>
    <message>
        <source>what a contained command leaves running cannot be left alone</source>
        <translation>was ein eingeschlossener Befehl laufen lässt, kann nicht sich selbst überlassen werden</translation>
    </message>
</context>
<context>
    <name>cli.contain-or-leave</name>
    <message>
        <source>give --contain or --leave-running</source>
        <translation>geben Sie --contain oder --leave-running an</translation>
    </message>
</context>
<context>
    <name>cli.continue-or-save</name>
    <message>
        <source>go on with it by --continue, or give --save another name</source>
        <translation>setzen Sie sie mit --continue fort, oder geben Sie --save einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>cli.continue-takes</name>
    <message>
        <source>--continue takes the recordings of a study</source>
        <translation>--continue nimmt die Aufzeichnungen einer Studie</translation>
    </message>
</context>
<context>
    <name>cli.continue-with</name>
    <message>
        <source>go on with &apos;corelane {kind} --continue&apos;</source>
        <translation>setzen Sie sie mit „corelane {kind} --continue“ fort</translation>
    </message>
</context>
<context>
    <name>cli.digits-alone</name>
    <message>
        <source>give digits alone</source>
        <translation>geben Sie nur Ziffern an</translation>
    </message>
</context>
<context>
    <name>cli.digits-such-as</name>
    <message>
        <source>give digits alone, such as --{option} 4</source>
        <translation>geben Sie nur Ziffern an, etwa --{option} 4</translation>
    </message>
</context>
<context>
    <name>cli.empty-part</name>
    <message>
        <source>an empty part</source>
        <translation>ein leerer Ausschnitt</translation>
    </message>
</context>
<context>
    <name>cli.export-suffixes</name>
    <message>
        <source>the name ends with {suffixes}, or --format tells it</source>
        <translation>der Name endet auf {suffixes}, oder --format nennt es</translation>
    </message>
</context>
<context>
    <name>cli.filming</name>
    <message>
        <source>making the film: {share}</source>
        <translation>der Film entsteht: {share}</translation>
    </message>
</context>
<context>
    <name>cli.from-before-to</name>
    <message>
        <source>give --from a time before that of --to</source>
        <translation>geben Sie für --from eine Zeit vor der von --to an</translation>
    </message>
</context>
<context>
    <name>cli.from-to</name>
    <message>
        <source>{from} to {to}</source>
        <translation>{from} bis {to}</translation>
    </message>
</context>
<context>
    <name>cli.give-path</name>
    <message>
        <source>give the path of a file</source>
        <translation>geben Sie den Pfad einer Datei an</translation>
    </message>
</context>
<context>
    <name>cli.going-on</name>
    <message>
        <source>going on with {file} runs:</source>
        <translation>Fortgesetzt wird {file} mit:</translation>
    </message>
</context>
<context>
    <name>cli.help-lists</name>
    <message>
        <source>corelane --help lists what there is</source>
        <translation>corelane --help nennt, was es gibt</translation>
    </message>
</context>
<context>
    <name>cli.help-tells</name>
    <message>
        <source>--help tells the options</source>
        <translation>--help nennt die Optionen</translation>
    </message>
</context>
<context>
    <name>cli.install-again</name>
    <message>
        <source>install or build Corelane again</source>
        <translation>installieren oder bauen Sie Corelane neu</translation>
    </message>
</context>
<context>
    <name>cli.languages</name>
    <message>
        <source>there are {languages}</source>
        <translation>es gibt {languages}</translation>
    </message>
</context>
<context>
    <name>cli.leave-and-wait</name>
    <message>
        <source>what is left running cannot be left alone and waited for</source>
        <translation>was weiterläuft, kann nicht zugleich sich selbst überlassen und abgewartet werden</translation>
    </message>
</context>
<context>
    <name>cli.leave-or-wait</name>
    <message>
        <source>give --leave-running or --wait</source>
        <translation>geben Sie --leave-running oder --wait an</translation>
    </message>
</context>
<context>
    <name>cli.list-formats</name>
    <message>
        <source>there are text, json</source>
        <translation>es gibt text, json</translation>
    </message>
</context>
<context>
    <name>cli.lists</name>
    <message>
        <source>there are models, workloads, runtimes, charts</source>
        <translation>es gibt models, workloads, runtimes, charts</translation>
    </message>
</context>
<context>
    <name>cli.moment-such-as</name>
    <message>
        <source>give --{option} seconds from 0 on, such as 0.5</source>
        <translation>geben Sie für --{option} Sekunden ab 0 an, etwa 0.5</translation>
    </message>
</context>
<context>
    <name>cli.name-file</name>
    <message>
        <source>give it the name of a file</source>
        <translation>geben Sie den Namen einer Datei an</translation>
    </message>
</context>
<context>
    <name>cli.name-recording</name>
    <message>
        <source>name a file, such as run.corelane</source>
        <translation>nennen Sie eine Datei, etwa run.corelane</translation>
    </message>
</context>
<context>
    <name>cli.no-command</name>
    <message>
        <source>no command given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
</context>
<context>
    <name>cli.no-file-named</name>
    <message>
        <source>no file is named</source>
        <translation>keine Datei genannt</translation>
    </message>
</context>
<context>
    <name>cli.no-language-given</name>
    <message>
        <source>a language is missing</source>
        <translation>eine Sprache fehlt</translation>
    </message>
</context>
<context>
    <name>cli.no-model</name>
    <message>
        <source>no model given</source>
        <translation>kein Modell angegeben</translation>
    </message>
</context>
<context>
    <name>cli.no-picture-file</name>
    <message>
        <source>no output file given</source>
        <translation>keine Ausgabedatei angegeben</translation>
    </message>
</context>
<context>
    <name>cli.no-recording</name>
    <message>
        <source>no recording given</source>
        <translation>keine Aufzeichnung angegeben</translation>
    </message>
</context>
<context>
    <name>cli.no-regular-file</name>
    <message>
        <source>it is no regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>cli.no-report-file</name>
    <message>
        <source>no output file given</source>
        <translation>keine Ausgabedatei angegeben</translation>
    </message>
</context>
<context>
    <name>cli.no-setting</name>
    <message>
        <source>not an option of the form KEY=VALUE</source>
        <translation>keine Option der Form KEY=VALUE</translation>
    </message>
</context>
<context>
    <name>cli.no-speedup</name>
    <message>
        <source>no speedup for {run}: {why}</source>
        <translation>kein Speedup für {run}: {why}</translation>
    </message>
</context>
<context>
    <name>cli.no-such-export-type</name>
    <message>
        <source>no such file type</source>
        <translation>diese Dateiart gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-file</name>
    <message>
        <source>no such file for --set {option}</source>
        <translation>keine solche Datei für --set {option}</translation>
    </message>
</context>
<context>
    <name>cli.no-such-format</name>
    <message>
        <source>no such format</source>
        <translation>dieses Format gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-language</name>
    <message>
        <source>no such language</source>
        <translation>diese Sprache gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-list</name>
    <message>
        <source>no such list</source>
        <translation>diese Liste gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-list-format</name>
    <message>
        <source>no such format of list</source>
        <translation>dieses Format einer Liste gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-moment</name>
    <message>
        <source>no such time</source>
        <translation>keine solche Zeit</translation>
    </message>
</context>
<context>
    <name>cli.no-such-picture-type</name>
    <message>
        <source>no such file type</source>
        <translation>diese Dateiart gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-rate</name>
    <message>
        <source>no such number of pictures a second</source>
        <translation>so viele Bilder je Sekunde gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-report</name>
    <message>
        <source>no such format</source>
        <translation>dieses Format gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-resolution</name>
    <message>
        <source>no such resolution</source>
        <translation>keine solche Auflösung</translation>
    </message>
</context>
<context>
    <name>cli.no-such-runs</name>
    <message>
        <source>no such number of runs</source>
        <translation>keine solche Anzahl von Läufen</translation>
    </message>
</context>
<context>
    <name>cli.no-such-scale</name>
    <message>
        <source>no such scale</source>
        <translation>kein solcher Maßstab</translation>
    </message>
</context>
<context>
    <name>cli.no-such-size</name>
    <message>
        <source>no such picture size</source>
        <translation>keine solche Bildgröße</translation>
    </message>
</context>
<context>
    <name>cli.no-such-sizes</name>
    <message>
        <source>no such number of sizes</source>
        <translation>keine solche Anzahl von Größen</translation>
    </message>
</context>
<context>
    <name>cli.no-such-speed</name>
    <message>
        <source>no such speed</source>
        <translation>diese Geschwindigkeit gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-subcommand</name>
    <message>
        <source>no such subcommand or recording</source>
        <translation>diesen Unterbefehl oder diese Aufzeichnung gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-theme</name>
    <message>
        <source>no such theme</source>
        <translation>dieses Farbschema gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli.no-such-timeout</name>
    <message>
        <source>no such time</source>
        <translation>keine solche Zeit</translation>
    </message>
</context>
<context>
    <name>cli.no-such-workers</name>
    <message>
        <source>no such number of workers</source>
        <translation>keine solche Anzahl von Workern</translation>
    </message>
</context>
<context>
    <name>cli.no-template</name>
    <message>
        <source>the template cannot be read</source>
        <translation>die Vorlage kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>cli.no-value-after</name>
    <message>
        <source>Missing value after &apos;{option}&apos;.</source>
        <translation>Nach „{option}“ fehlt ein Wert</translation>
    </message>
</context>
<context>
    <name>cli.not-confirmed</name>
    <message>
        <source>these commands have not been confirmed</source>
        <translation>diese Befehle wurden nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>cli.not-one-baseline</name>
    <message>
        <source>not one baseline</source>
        <translation>nicht genau ein Basislauf</translation>
    </message>
</context>
<context>
    <name>cli.not-whole</name>
    <message>
        <source>not a whole number for --{option}</source>
        <translation>keine ganze Zahl für --{option}</translation>
    </message>
</context>
<context>
    <name>cli.nothing-run</name>
    <message>
        <source>nothing was run</source>
        <translation>nichts wurde ausgeführt</translation>
    </message>
</context>
<context>
    <name>cli.one-of-charts</name>
    <message>
        <source>name one of its charts</source>
        <translation>nennen Sie eines ihrer Diagramme</translation>
    </message>
</context>
<context>
    <name>cli.only-workloads</name>
    <message>
        <source>only workloads have a template</source>
        <translation>nur Aufgaben (workloads) haben eine Vorlage</translation>
    </message>
</context>
<context>
    <name>cli.other-study</name>
    <message>
        <source>it holds a study of another kind</source>
        <translation>darin ist eine Studie anderer Art</translation>
    </message>
</context>
<context>
    <name>cli.picture-file-such-as</name>
    <message>
        <source>add -o, such as -o chart.png</source>
        <translation>geben Sie -o an, etwa -o chart.png</translation>
    </message>
</context>
<context>
    <name>cli.picture-in</name>
    <message>
        <source>the picture is in {file}</source>
        <translation>das Bild ist in {file}</translation>
    </message>
</context>
<context>
    <name>cli.picture-suffixes</name>
    <message>
        <source>the name ends with {suffixes}, or is - for CSV on stdout</source>
        <translation>der Name endet auf {suffixes} oder ist - für CSV auf die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>cli.rate-such-as</name>
    <message>
        <source>give a number from 1 to {most}</source>
        <translation>geben Sie eine Zahl von 1 bis {most} an</translation>
    </message>
</context>
<context>
    <name>cli.recording-cut</name>
    <message>
        <source>the recording was cut</source>
        <translation>die Aufzeichnung wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>cli.recordings-in</name>
    <message>
        <source>the recordings are in {file}</source>
        <translation>die Aufzeichnungen sind in {file}</translation>
    </message>
</context>
<context>
    <name>cli.report-file-such-as</name>
    <message>
        <source>add -o, such as -o report.html</source>
        <translation>geben Sie -o an, etwa -o report.html</translation>
    </message>
</context>
<context>
    <name>cli.report-formats</name>
    <message>
        <source>there are text, json, csv</source>
        <translation>es gibt text, json, csv</translation>
    </message>
</context>
<context>
    <name>cli.resolution-such-as</name>
    <message>
        <source>give pixels per inch from 30 to 2400, such as --dpi 300</source>
        <translation>geben Sie Pixel je Zoll von 30 bis 2400 an, etwa --dpi 300</translation>
    </message>
</context>
<context>
    <name>cli.run-failed</name>
    <message>
        <source>{run} failed: {reason}</source>
        <translation>{run} schlug fehl: {reason}</translation>
    </message>
</context>
<context>
    <name>cli.run-them</name>
    <message>
        <source>Run them?</source>
        <translation>Ausführen?</translation>
    </message>
</context>
<context>
    <name>cli.runs-made</name>
    <message>
        <source>{some} of {all} runs were made and are kept; --continue {file} goes on</source>
        <translation>{some} von {all} Läufen sind gemacht und aufbewahrt; --continue {file} setzt sie fort</translation>
    </message>
</context>
<context>
    <name>cli.runs-not-kept</name>
    <message>
        <source>{some} of {all} runs are not kept: {why}</source>
        <translation>{some} von {all} Läufen sind nicht aufbewahrt: {why}</translation>
    </message>
</context>
<context>
    <name>cli.seed-not-whole</name>
    <message>
        <source>not a whole number for --seed</source>
        <translation>keine ganze Zahl für --seed</translation>
    </message>
</context>
<context>
    <name>cli.setting-such-as</name>
    <message>
        <source>for example --set split=dynamic</source>
        <translation>zum Beispiel --set split=dynamic</translation>
    </message>
</context>
<context>
    <name>cli.size-such-as</name>
    <message>
        <source>give WIDTHxHEIGHT, such as 900x360, or one of {sizes}</source>
        <translation>geben Sie BREITExHÖHE an, etwa 900x360, oder eines von {sizes}</translation>
    </message>
</context>
<context>
    <name>cli.speed-such-as</name>
    <message>
        <source>give a number from {least} to {most}, such as 0.5</source>
        <translation>geben Sie eine Zahl von {least} bis {most} an, etwa 0.5</translation>
    </message>
</context>
<context>
    <name>cli.stdout-not-written</name>
    <message>
        <source>cannot write to stdout</source>
        <translation>auf die Standardausgabe kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>cli.step</name>
    <message>
        <source>Run {step} of {all}.</source>
        <translation>Lauf {step} von {all}.</translation>
    </message>
</context>
<context>
    <name>cli.step-and-time</name>
    <message>
        <source>Run {step} of {all}, about {time} left.</source>
        <translation>Lauf {step} von {all}, noch etwa {time}.</translation>
    </message>
</context>
<context>
    <name>cli.study-there</name>
    <message>
        <source>the file holds a study already</source>
        <translation>in der Datei ist schon eine Studie</translation>
    </message>
</context>
<context>
    <name>cli.themes</name>
    <message>
        <source>there are {themes}</source>
        <translation>es gibt {themes}</translation>
    </message>
</context>
<context>
    <name>cli.timeout-such-as</name>
    <message>
        <source>give --timeout seconds above 0, such as 60</source>
        <translation>geben Sie für --timeout Sekunden über 0 an, etwa 60</translation>
    </message>
</context>
<context>
    <name>cli.unexpected-argument</name>
    <message>
        <source>unexpected argument</source>
        <translation>unerwartetes Argument</translation>
    </message>
</context>
<context>
    <name>cli.unknown-option</name>
    <message>
        <source>Unknown option &apos;{option}&apos;.</source>
        <translation>Unbekannte Option „{option}“</translation>
    </message>
</context>
<context>
    <name>cli.unknown-options</name>
    <message>
        <source>Unknown options: {options}.</source>
        <translation>Unbekannte Optionen: {options}</translation>
    </message>
</context>
<context>
    <name>cli.use-time</name>
    <message>
        <source>to measure a command, use &apos;corelane time -- COMMAND&apos;</source>
        <translation>um einen Befehl zu messen, nehmen Sie „corelane time -- COMMAND“</translation>
    </message>
</context>
<context>
    <name>cli.was-cancelled</name>
    <message>
        <source>{run} was cancelled</source>
        <translation>{run} wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>cli.where-failed</name>
    <message>
        <source>where it failed:</source>
        <translation>wo es fehlschlug:</translation>
    </message>
</context>
<context>
    <name>cli.workloads-template</name>
    <message>
        <source>write &apos;corelane list workloads --template&apos;</source>
        <translation>schreiben Sie „corelane list workloads --template“</translation>
    </message>
</context>
<context>
    <name>column.answer</name>
    <message>
        <source>Answer</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>column.answer-help</name>
    <message>
        <source>What the run computed, and whether that is right</source>
        <translation>Was der Lauf berechnet hat und ob das stimmt</translation>
    </message>
</context>
<context>
    <name>column.cores-busy</name>
    <message>
        <source>Cores busy</source>
        <translation>Kerne</translation>
    </message>
</context>
<context>
    <name>column.cores-busy-help</name>
    <message>
        <source>(user + sys) of the whole tree / real</source>
        <translation>(user + sys) des ganzen Prozessbaums ÷ real</translation>
    </message>
</context>
<context>
    <name>column.efficiency</name>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
</context>
<context>
    <name>column.efficiency-help</name>
    <message>
        <source>Speedup / workers</source>
        <translation>Speedup ÷ Worker</translation>
    </message>
</context>
<context>
    <name>column.missing</name>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
</context>
<context>
    <name>column.missing-help</name>
    <message>
        <source>What the recording does not hold of its run</source>
        <translation>Was die Aufzeichnung von ihrem Lauf nicht enthält</translation>
    </message>
</context>
<context>
    <name>column.model</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>column.outcome</name>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>column.outcome-help</name>
    <message>
        <source>How the run ended</source>
        <translation>Wie der Lauf endete</translation>
    </message>
</context>
<context>
    <name>column.real</name>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
</context>
<context>
    <name>column.real-help</name>
    <message>
        <source>Elapsed time in seconds, as the shell&apos;s time says</source>
        <translation>Vergangene Zeit in Sekunden, wie time der Shell sie nennt</translation>
    </message>
</context>
<context>
    <name>column.speedup</name>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
</context>
<context>
    <name>column.speedup-help</name>
    <message>
        <source>real of the baseline / real</source>
        <translation>real des Basislaufs ÷ real</translation>
    </message>
</context>
<context>
    <name>column.sys</name>
    <message>
        <source>sys</source>
        <translation>sys</translation>
    </message>
</context>
<context>
    <name>column.sys-help</name>
    <message>
        <source>CPU seconds in the kernel, as the shell&apos;s time says</source>
        <translation>CPU-Sekunden im Kernel, wie time der Shell sie nennt</translation>
    </message>
</context>
<context>
    <name>column.user</name>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
</context>
<context>
    <name>column.user-help</name>
    <message>
        <source>CPU seconds in user mode, as the shell&apos;s time says</source>
        <translation>CPU-Sekunden im Benutzermodus, wie time der Shell sie nennt</translation>
    </message>
</context>
<context>
    <name>column.when</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>column.when-help</name>
    <message>
        <source>When the run began</source>
        <translation>Wann der Lauf begann</translation>
    </message>
</context>
<context>
    <name>column.work</name>
    <message>
        <source>Workload</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>column.work-help</name>
    <message>
        <source>What the run computed, and how much of it</source>
        <translation>Was der Lauf berechnet hat und wie viel davon</translation>
    </message>
</context>
<context>
    <name>column.workers</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>command-line.close-quote</name>
    <message>
        <source>close it</source>
        <translation>schließen Sie es</translation>
    </message>
</context>
<context>
    <name>command-line.last-backslash</name>
    <message>
        <source>a backslash stands at the end</source>
        <translation>am Ende steht ein Backslash</translation>
    </message>
</context>
<context>
    <name>command-line.of-shell</name>
    <message>
        <source>only a shell understands this</source>
        <translation>das versteht nur eine Shell</translation>
    </message>
</context>
<context>
    <name>command-line.open-quote</name>
    <message>
        <source>a quote is left open</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>command-line.quote-it</name>
    <message>
        <source>put it in quotes, or write sh -c &apos;…&apos;</source>
        <translation>setzen Sie es in Anführungszeichen, oder schreiben Sie sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>command-line.write-backslash</name>
    <message>
        <source>write \\ for one</source>
        <translation>schreiben Sie \\ für einen</translation>
    </message>
</context>
<context>
    <name>compare.best</name>
    <message>
        <source>{first} is best: {time}</source>
        <translation>{first} ist am besten: {time}</translation>
    </message>
</context>
<context>
    <name>compare.differs</name>
    <message>
        <source>The difference to all others is more than noise.</source>
        <translation>Der Unterschied zu allen anderen ist mehr als Streuung.</translation>
    </message>
</context>
<context>
    <name>compare.fastest-so-far</name>
    <message>
        <source>{first} is fastest so far: {time}</source>
        <translation>{first} ist bisher am schnellsten: {time}</translation>
    </message>
</context>
<context>
    <name>compare.many-alike</name>
    <message>
        <source>The differences between them are within the noise.</source>
        <translation>Die Unterschiede zwischen ihnen liegen innerhalb der Streuung.</translation>
    </message>
</context>
<context>
    <name>compare.none</name>
    <message>
        <source>No clear winner; {first} was fastest: {time}</source>
        <translation>Kein klarer Sieger; am schnellsten war {first}: {time}</translation>
    </message>
</context>
<context>
    <name>compare.several</name>
    <message>
        <source>{models} are best: {time}</source>
        <translation>{models} sind am besten: {time}</translation>
    </message>
</context>
<context>
    <name>compare.speedup</name>
    <message>
        <source>{first} is {speedup} times as fast as {baseline}.</source>
        <translation>{first} ist {speedup}-mal so schnell wie {baseline}.</translation>
    </message>
</context>
<context>
    <name>compare.too-few-runs</name>
    <message>
        <source>With so few runs no difference can be told from noise: 4 of each are the fewest.</source>
        <translation>Bei so wenigen Läufen lässt sich kein Unterschied von der Streuung trennen: Nötig sind mindestens 4 von jedem.</translation>
    </message>
</context>
<context>
    <name>compare.two-alike</name>
    <message>
        <source>The difference between the two is within the noise.</source>
        <translation>Der Unterschied zwischen den beiden liegt innerhalb der Streuung.</translation>
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
    <name>comparison.disturbed</name>
    <message>
        <source>{baseline} took {time}: speedup {speedup}. But other programs took cores from these two runs, up to {share} of the time: without that it would be some {undisturbed}.</source>
        <translation>{baseline} brauchte {time}: Speedup {speedup}. Aber andere Programme nahmen diesen beiden Läufen Kerne, bis zu {share} der Zeit: Ohne das wären es etwa {undisturbed}.</translation>
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
        <translation>{baseline} brauchte {time}: Dies war langsamer, Speedup {speedup}.</translation>
    </message>
</context>
<context>
    <name>continuation.begin-new</name>
    <message>
        <source>begin a new one, or add --force to mix them</source>
        <translation>beginnen Sie eine neue, oder mischen Sie sie mit --force</translation>
    </message>
</context>
<context>
    <name>continuation.begin-with</name>
    <message>
        <source>begin a new study with {path}</source>
        <translation>beginnen Sie eine neue Studie mit {path}</translation>
    </message>
</context>
<context>
    <name>continuation.go-on-there</name>
    <message>
        <source>go on there, or add --force to mix them</source>
        <translation>fahren Sie dort fort, oder mischen Sie sie mit --force</translation>
    </message>
</context>
<context>
    <name>continuation.impossible</name>
    <message>
        <source>its study cannot be gone on with</source>
        <translation>die Studie darin kann nicht fortgesetzt werden</translation>
    </message>
</context>
<context>
    <name>continuation.other-interpreter</name>
    <message>
        <source>the study&apos;s interpreter says that it is another one</source>
        <translation>der Interpreter der Studie meldet, dass er ein anderer ist</translation>
    </message>
</context>
<context>
    <name>continuation.other-machine</name>
    <message>
        <source>the study was begun on another machine</source>
        <translation>die Studie wurde auf einem anderen Rechner begonnen</translation>
    </message>
</context>
<context>
    <name>continuation.other-version</name>
    <message>
        <source>the study was begun with another version of a runtime</source>
        <translation>die Studie wurde mit einer anderen Version einer Laufzeitumgebung begonnen</translation>
    </message>
</context>
<context>
    <name>continuation.plan-not-whole</name>
    <message>
        <source>its plan is not whole</source>
        <translation>ihr Plan ist nicht vollständig</translation>
    </message>
</context>
<context>
    <name>core-time.none-yet</name>
    <message>
        <source>Run a mode: here stands what kept the cores busy or idle.</source>
        <translation>Führen Sie einen Modus aus: Hier steht dann, was die Kerne beschäftigt oder untätig hielt.</translation>
    </message>
</context>
<context>
    <name>core-time.scale</name>
    <message>
        <source>CPUs that the run might use × real = 100 %</source>
        <translation>CPUs, die der Lauf nutzen durfte × real = 100 %</translation>
    </message>
</context>
<context>
    <name>core-time.unknown</name>
    <message>
        <source>Not in this recording: nothing tells where its threads were.</source>
        <translation>Nicht in dieser Aufzeichnung: Nichts sagt, wo ihre Threads waren.</translation>
    </message>
</context>
<context>
    <name>corelane::Actions</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>Modelle &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Which model is best? (Ctrl+1)</source>
        <translation>Welches Modell ist das beste? (Strg+1)</translation>
    </message>
    <message>
        <source>Sc&amp;ale over workers…</source>
        <translation>Mit den Workern &amp;skalieren …</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>How does it scale with the workers? (Ctrl+2)</source>
        <translation>Wie skaliert es mit den Workern? (Strg+2)</translation>
    </message>
    <message>
        <source>&amp;Break even over sizes…</source>
        <translation>&amp;Gewinnschwelle über Größen …</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>From which size on does parallelism pay? (Ctrl+3)</source>
        <translation>Ab welcher Größe lohnt sich Parallelität? (Strg+3)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save re&amp;cording as…</source>
        <translation>Aufzeichnung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;History limits…</source>
        <translation>Grenzen des Ver&amp;laufs …</translation>
    </message>
    <message>
        <source>&amp;Export board…</source>
        <translation>Tafel &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy board</source>
        <translation>Tafel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Find runs</source>
        <translation>Läufe &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Show the run&apos;s st&amp;udy</source>
        <translation>Zur St&amp;udie des Laufs</translation>
    </message>
    <message>
        <source>Show &amp;output</source>
        <translation>Ausgabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>Rep&amp;lay</source>
        <translation>&amp;Wiedergeben</translation>
    </message>
    <message>
        <source>&amp;Add Python interpreter…</source>
        <translation>Python-Interpreter &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Modes</source>
        <translation>&amp;Modi</translation>
    </message>
    <message>
        <source>Run &amp;table</source>
        <translation>&amp;Tabelle der Läufe</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>The &amp;article&apos;s own figures</source>
        <translation>Die Zahlen des &amp;Artikels</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Corelane</source>
        <translation>&amp;Über Corelane</translation>
    </message>
    <message>
        <source>▶ Run</source>
        <translation>▶ Start</translation>
    </message>
    <message>
        <source>Run the selected mode (F5)</source>
        <translation>Den gewählten Modus ausführen (F5)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>End the run that is under way (Esc)</source>
        <translation>Den laufenden Lauf beenden (Esc)</translation>
    </message>
    <message>
        <source>Play the selected run once more, as it was drawn (F4)</source>
        <translation>Den gewählten Lauf noch einmal abspielen, wie er gezeichnet wurde (F4)</translation>
    </message>
    <message>
        <source>The study that the selected run is a part of (Ctrl+4)</source>
        <translation>Die Studie, zu der der gewählte Lauf gehört (Strg+4)</translation>
    </message>
    <message>
        <source>What the selected run wrote to stdout and stderr (F6)</source>
        <translation>Was der gewählte Lauf auf stdout und stderr geschrieben hat (F6)</translation>
    </message>
    <message>
        <source>Further options of the selected mode (F7)</source>
        <translation>Weitere Optionen des gewählten Modus (F7)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Next &amp;hand-over of the GIL</source>
        <translation>Nächste Über&amp;gabe des GIL</translation>
    </message>
    <message>
        <source>&amp;Previous hand-over of the GIL</source>
        <translation>&amp;Vorige Übergabe des GIL</translation>
    </message>
    <message>
        <source>Next &amp;switch of a thread</source>
        <translation>Nächster &amp;Wechsel eines Threads</translation>
    </message>
    <message>
        <source>Pre&amp;vious switch of a thread</source>
        <translation>V&amp;origer Wechsel eines Threads</translation>
    </message>
    <message>
        <source>Next &amp;change of a state</source>
        <translation>Nächste &amp;Zustandsänderung</translation>
    </message>
    <message>
        <source>P&amp;revious change of a state</source>
        <translation>Vo&amp;rige Zustandsänderung</translation>
    </message>
    <message>
        <source>Save replay as a &amp;film…</source>
        <translation>Wiedergabe als &amp;Film speichern …</translation>
    </message>
    <message>
        <source>W&amp;ithin the replay</source>
        <translation>In der Wie&amp;dergabe</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>&amp;Name und Notiz …</translation>
    </message>
    <message>
        <source>&amp;Delete runs</source>
        <translation>Läufe &amp;löschen</translation>
    </message>
</context>
<context>
    <name>corelane::Board</name>
    <message>
        <source>What stands out in its figures will be told here.</source>
        <translation>Was an seinen Zahlen auffällt, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing stands out in its figures.</source>
        <translation>An seinen Zahlen fällt nichts auf.</translation>
    </message>
</context>
<context>
    <name>corelane::BoardExports</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>die Tafel</translation>
    </message>
    <message>
        <source>corelane-board</source>
        <translation>corelane-tafel</translation>
    </message>
    <message>
        <source>There is no run to export: run a mode, or open a recording</source>
        <translation>Es gibt keinen Lauf zu exportieren: Führen Sie einen Modus aus, oder öffnen Sie eine Aufzeichnung</translation>
    </message>
    <message>
        <source>A run is under way: a film has to wait for its end.</source>
        <translation>Ein Lauf ist im Gange: Ein Film muss auf sein Ende warten.</translation>
    </message>
    <message>
        <source>Select a run in the table first, one whose recording is kept.</source>
        <translation>Wählen Sie zuerst einen Lauf in der Tabelle aus, dessen Aufzeichnung aufbewahrt ist.</translation>
    </message>
</context>
<context>
    <name>corelane::ChartCard</name>
    <message>
        <source>Another view of the same run</source>
        <translation>Eine andere Ansicht desselben Laufs</translation>
    </message>
    <message>
        <source>View of the chart %1</source>
        <translation>Ansicht des Diagramms „%1“</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>Dieses Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menü des Diagramms „%1“</translation>
    </message>
    <message>
        <source>&amp;Fill the window, or no longer</source>
        <translation>&amp;Fenster füllen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;What its words mean</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
</context>
<context>
    <name>corelane::ChartView</name>
    <message>
        <source>Rows of the chart</source>
        <translation>Zeilen des Diagramms</translation>
    </message>
</context>
<context>
    <name>corelane::CommandDialog</name>
    <message>
        <source>What it leaves running</source>
        <translation>Was er laufen lässt</translation>
    </message>
    <message>
        <source>is ended half a second after it</source>
        <translation>wird eine halbe Sekunde nach ihm beendet</translation>
    </message>
    <message>
        <source>goes on, not measured any more</source>
        <translation>läuft weiter und wird nicht mehr gemessen</translation>
    </message>
    <message>
        <source>is waited for and measured</source>
        <translation>wird abgewartet und gemessen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Keep what it prints with the run</source>
        <translation>Ausgabe mit dem Lauf auf&amp;bewahren</translation>
    </message>
    <message>
        <source>C&amp;ontain it: nothing of it outlives Corelane</source>
        <translation>&amp;Einschließen: Nichts davon überlebt Corelane</translation>
    </message>
    <message>
        <source>python3 program.py --workers 4</source>
        <translation>python3 programm.py --workers 4</translation>
    </message>
    <message>
        <source>as the command</source>
        <translation>wie der Befehl</translation>
    </message>
    <message>
        <source>It is in a PID namespace of its own, which ends with its recorder. Within, process numbers are others than /proc shows, and for an ordinary user sudo has no rights. Not every system allows it.</source>
        <translation>Er läuft in einem eigenen PID-Namensraum, der mit seinem Rekorder endet. Darin sind die Prozessnummern andere, als /proc sie zeigt, und sudo gibt gewöhnlichen Benutzern keine Rechte. Nicht jedes System erlaubt es.</translation>
    </message>
    <message>
        <source>It runs as it is, without a shell: quotes keep words together; pipes and variables need sh -c &apos;…&apos;. Its threads become the lanes. Your commands are compared with each other as modes are. It has no terminal, and nothing to read. A run&apos;s recording holds the command line, and what it prints if you like; you alone may read it.</source>
        <translation>Er läuft, wie er ist, ohne Shell: Anführungszeichen halten Wörter zusammen; Pipes und Variablen brauchen sh -c &apos;…&apos;. Seine Threads werden zu den Spuren. Ihre Befehle werden miteinander verglichen wie die Modi. Er hat kein Terminal und nichts zu lesen. Die Aufzeichnung eines Laufs enthält die Befehlszeile und, wenn Sie wollen, die Ausgabe; nur Sie dürfen sie lesen.</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Working &amp;folder</source>
        <translation>&amp;Arbeitsordner</translation>
    </message>
    <message>
        <source>What it &amp;leaves running</source>
        <translation>Was er &amp;laufen lässt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>Den Arbeitsordner auswählen</translation>
    </message>
    <message>
        <source>Write the command that is to be run</source>
        <translation>Schreiben Sie den Befehl, der ausgeführt werden soll</translation>
    </message>
    <message>
        <source>Another command has this name: %1</source>
        <translation>Ein anderer Befehl heißt schon so: %1</translation>
    </message>
    <message>
        <source>&amp;Program…</source>
        <translation>&amp;Programm …</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Das Programm wählen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>corelane::CommandMenu</name>
    <message>
        <source>&amp;Your programs</source>
        <translation>&amp;Ihre Programme</translation>
    </message>
    <message>
        <source>&amp;Add command…</source>
        <translation>Befehl &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit command…</source>
        <translation>Befehl &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Duplicate command…</source>
        <translation>Befehl &amp;duplizieren …</translation>
    </message>
    <message>
        <source>Re&amp;move command</source>
        <translation>Befehl &amp;entfernen</translation>
    </message>
    <message>
        <source>Add command…</source>
        <translation>Befehl hinzufügen …</translation>
    </message>
    <message>
        <source>A program of your own as a mode (Ctrl+N)</source>
        <translation>Ein eigenes Programm als Modus (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>Befehl hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Edit command</source>
        <translation>Befehl bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Duplicate command</source>
        <translation>Befehl duplizieren</translation>
    </message>
    <message>
        <source>Removed the command %1</source>
        <translation>Befehl entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Run it as a command…</source>
        <translation>Als Befehl ausführen …</translation>
    </message>
    <message>
        <source>Run it as a command</source>
        <translation>Als Befehl ausführen</translation>
    </message>
    <message>
        <source>An ordinary program: %1 does not define the functions chunks and work of a workload.</source>
        <translation>Ein gewöhnliches Programm: %1 definiert die Funktionen chunks und work einer Aufgabe nicht.</translation>
    </message>
</context>
<context>
    <name>corelane::CommandsQuestion</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>corelane::ExamplesMenu</name>
    <message>
        <source>E&amp;xamples</source>
        <translation>Beis&amp;piele</translation>
    </message>
</context>
<context>
    <name>corelane::ExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Size by use</source>
        <translation>Größe nach Zweck</translation>
    </message>
    <message>
        <source>as on the screen</source>
        <translation>wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>by the scale</source>
        <translation>nach dem Maßstab</translation>
    </message>
    <message>
        <source> pixels per inch</source>
        <translation> Pixel je Zoll</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>; replaces the file that is there</source>
        <translation>; ersetzt die vorhandene Datei</translation>
    </message>
    <message>
        <source>by the run&apos;s length</source>
        <translation>nach der Länge des Laufs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast, against the clock of the run</source>
        <translation>Wie schnell, verglichen mit der Uhr des Laufs</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1; %2 × %3 pixels</source>
        <translation>%1; %2 × %3 Pixel</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>%1 (*%2);;All files (*)</source>
        <translation>%1 (*%2);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>corelane::ExportForm</name>
    <message>
        <source>Export &amp;report (HTML)…</source>
        <translation>Be&amp;richt exportieren (HTML) …</translation>
    </message>
    <message>
        <source>Headline, charts, account, findings and table of runs in one file</source>
        <translation>Schlagzeile, Diagramme, Zeitbilanz, Befunde und Tabelle der Läufe in einer Datei</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <translation>&amp;Trace exportieren …</translation>
    </message>
    <message>
        <source>Lanes and counters for Perfetto and the Firefox Profiler</source>
        <translation>Spuren und Zähler für Perfetto und den Firefox Profiler</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>The data of runs; schema: core/record/run.schema.json</source>
        <translation>Die Daten der Läufe; Schema: core/record/run.schema.json</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Als CS&amp;V exportieren …</translation>
    </message>
    <message>
        <source>A row per run</source>
        <translation>Eine Zeile je Lauf</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG: Pixel</translation>
    </message>
    <message>
        <source>SVG: shapes and texts</source>
        <translation>SVG: Formen und Texte</translation>
    </message>
    <message>
        <source>PDF: one page</source>
        <translation>PDF: eine Seite</translation>
    </message>
    <message>
        <source>CSV: the chart&apos;s data</source>
        <translation>CSV: die Daten des Diagramms</translation>
    </message>
    <message>
        <source>every figure of the chart, in rows</source>
        <translation>jede Zahl des Diagramms, in Zeilen</translation>
    </message>
    <message>
        <source>GIF: a film, 256 colours</source>
        <translation>GIF: ein Film, 256 Farben</translation>
    </message>
    <message>
        <source>the replay as a film that begins anew at its end</source>
        <translation>die Wiedergabe als Film, der am Ende von vorn beginnt</translation>
    </message>
    <message>
        <source>APNG: a film in all colours</source>
        <translation>APNG: ein Film in allen Farben</translation>
    </message>
    <message>
        <source>WebM: a film for players</source>
        <translation>WebM: ein Film für Abspielprogramme</translation>
    </message>
    <message>
        <source>the replay as a film, by ffmpeg</source>
        <translation>die Wiedergabe als Film, von ffmpeg</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablaufspur</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>GIF film</source>
        <translation>GIF-Film</translation>
    </message>
    <message>
        <source>APNG film</source>
        <translation>APNG-Film</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM-Film</translation>
    </message>
</context>
<context>
    <name>corelane::Exporter</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Als Tabelle kopiert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>A film is being made: wait for its end, or cancel it.</source>
        <translation>Ein Film entsteht: Warten Sie auf sein Ende, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>Film %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>corelane::FileField</name>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Python-Programme (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>a Python file with chunks(size) and work(chunk); or drop one here</source>
        <translation>eine Python-Datei mit chunks(size) und work(chunk); oder legen Sie eine hier ab</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage …</translation>
    </message>
    <message>
        <source>Choose script</source>
        <translation>Skript auswählen</translation>
    </message>
    <message>
        <source>New script from template</source>
        <translation>Neues Skript aus der Vorlage</translation>
    </message>
    <message>
        <source>The template cannot be read: %1; %2</source>
        <translation>Die Vorlage kann nicht gelesen werden: %1; %2</translation>
    </message>
    <message>
        <source>Open in an editor</source>
        <translation>In einem Editor öffnen</translation>
    </message>
    <message>
        <source>Made %1: change its functions chunks and work.</source>
        <translation>%1 ist angelegt: Ändern Sie darin die Funktionen chunks und work.</translation>
    </message>
    <message>
        <source>No program here opens this file: %1</source>
        <translation>Kein Programm hier öffnet diese Datei: %1</translation>
    </message>
</context>
<context>
    <name>corelane::FindingsPanel</name>
    <message>
        <source>Confidence: %1 %, by the figures of this run</source>
        <translation>Sicherheit: %1 %, nach den Zahlen dieses Laufs</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Less ▴</source>
        <translation>Weniger ▴</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>%1 weitere ▾</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Only the gravest finding, in one line</source>
        <translation>Nur der schwerste Befund, in einer Zeile</translation>
    </message>
    <message>
        <source>All findings of this run, and what they mean</source>
        <translation>Alle Befunde dieses Laufs und was sie bedeuten</translation>
    </message>
    <message>
        <source>A run that confirms or refutes this finding</source>
        <translation>Ein Lauf, der diesen Befund bestätigt oder widerlegt</translation>
    </message>
</context>
<context>
    <name>corelane::HeadlinePanel</name>
    <message>
        <source>Progress of the run under way</source>
        <translation>Fortschritt des laufenden Laufs</translation>
    </message>
</context>
<context>
    <name>corelane::Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>↑ ↓ in the modes</source>
        <translation>↑ ↓ in den Modi</translation>
    </message>
    <message>
        <source>select a mode</source>
        <translation>einen Modus wählen</translation>
    </message>
    <message>
        <source>Enter in the modes</source>
        <translation>Eingabe in den Modi</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>ihn ausführen</translation>
    </message>
    <message>
        <source>F5, Esc</source>
        <translation>F5, Esc</translation>
    </message>
    <message>
        <source>run the selected mode, stop the run</source>
        <translation>den gewählten Modus ausführen, den Lauf anhalten</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>presentation: 1 to 4 a chart, 0 the board, ← → runs, ↑ ↓ modes</source>
        <translation>Präsentation: 1 bis 4 ein Diagramm, 0 die Tafel, ← → Läufe, ↑ ↓ Modi</translation>
    </message>
    <message>
        <source>Ctrl+., also within one</source>
        <translation>Strg+., auch darin</translation>
    </message>
    <message>
        <source>stop the run; Esc leaves what is innermost</source>
        <translation>den Lauf anhalten; Esc verlässt das Innerste</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Strg++, Strg+−, Strg+0</translation>
    </message>
    <message>
        <source>larger type, smaller type, the usual size</source>
        <translation>größere Schrift, kleinere Schrift, normale Größe</translation>
    </message>
    <message>
        <source>Double click on a chart&apos;s title</source>
        <translation>Doppelklick auf den Titel eines Diagramms</translation>
    </message>
    <message>
        <source>it fills the window, or no longer</source>
        <translation>es füllt das Fenster oder nicht mehr</translation>
    </message>
    <message>
        <source>Alt+K, Alt+Z, Alt+W</source>
        <translation>Alt+G, Alt+R, Alt+W</translation>
    </message>
    <message>
        <source>workload, size, workers</source>
        <translation>Aufgabe, Größe, Worker</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>add a command of your own</source>
        <translation>einen eigenen Befehl hinzufügen</translation>
    </message>
    <message>
        <source>F2, Ctrl+D, Delete in the modes</source>
        <translation>F2, Strg+D, Entf in den Modi</translation>
    </message>
    <message>
        <source>edit, duplicate, remove your command</source>
        <translation>Ihren Befehl bearbeiten, duplizieren, entfernen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>what the selected run wrote</source>
        <translation>was der gewählte Lauf geschrieben hat</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>show or hide options, run table, modes</source>
        <translation>Optionen, Tabelle der Läufe, Modi ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Space on a chart&apos;s ▾</source>
        <translation>Leertaste auf ▾ eines Diagramms</translation>
    </message>
    <message>
        <source>another view of the same run</source>
        <translation>eine andere Ansicht desselben Laufs</translation>
    </message>
    <message>
        <source>Esc in a chart</source>
        <translation>Esc in einem Diagramm</translation>
    </message>
    <message>
        <source>no worker stands out any more</source>
        <translation>kein Worker ist mehr hervorgehoben</translation>
    </message>
    <message>
        <source>↑ ↓ in the run table</source>
        <translation>↑ ↓ in der Tabelle der Läufe</translation>
    </message>
    <message>
        <source>show another run</source>
        <translation>einen anderen Lauf zeigen</translation>
    </message>
    <message>
        <source>Shift, Ctrl in the run table</source>
        <translation>Umschalt, Strg in der Tabelle der Läufe</translation>
    </message>
    <message>
        <source>select several, to compare them</source>
        <translation>mehrere wählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>search the runs; Esc ends the search</source>
        <translation>die Läufe durchsuchen; Esc beendet die Suche</translation>
    </message>
    <message>
        <source>F2, Delete, Ctrl+Z</source>
        <translation>F2, Entf, Strg+Z</translation>
    </message>
    <message>
        <source>name and note of a run, delete it, undo that</source>
        <translation>Name und Notiz eines Laufs, löschen, das rückgängig machen</translation>
    </message>
    <message>
        <source>F4, Space, Esc</source>
        <translation>F4, Leertaste, Esc</translation>
    </message>
    <message>
        <source>replay a run, play or pause, leave the replay</source>
        <translation>einen Lauf wiedergeben, anhalten, die Wiedergabe verlassen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>what can be done with a run</source>
        <translation>was man mit einem Lauf tun kann</translation>
    </message>
    <message>
        <source>open a recording, save the selected ones</source>
        <translation>eine Aufzeichnung öffnen, die gewählten speichern</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>export a report of the selected run</source>
        <translation>einen Bericht des gewählten Laufs exportieren</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation>Strg+1, Strg+2, Strg+3</translation>
    </message>
    <message>
        <source>compare, scale, break even</source>
        <translation>vergleichen, skalieren, Gewinnschwelle</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Strg+4</translation>
    </message>
    <message>
        <source>the study that the selected run is a part of</source>
        <translation>die Studie, zu der der gewählte Lauf gehört</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>copy the board</source>
        <translation>die Tafel kopieren</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>the next part, the one before</source>
        <translation>zum nächsten Teil, zum vorigen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>quit; a run under way is ended, its recording kept</source>
        <translation>beenden; ein laufender Lauf wird beendet, seine Aufzeichnung bleibt</translation>
    </message>
    <message>
        <source>About Corelane</source>
        <translation>Über Corelane</translation>
    </message>
    <message>
        <source>G, S, C in a replay</source>
        <translation>G, S, C in einer Wiedergabe</translation>
    </message>
    <message>
        <source>next hand-over of the GIL, switch of a thread, change of a state</source>
        <translation>nächste Übergabe des GIL, Thread-Wechsel, Zustandsänderung</translation>
    </message>
    <message>
        <source>Shift+G, Shift+S, Shift+C</source>
        <translation>Umschalt+G, Umschalt+S, Umschalt+C</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>das vorige davon</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+S</source>
        <translation>Strg+O, Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>export the board as a picture or a film</source>
        <translation>die Tafel als Bild oder Film exportieren</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Corelane %1&lt;/h3&gt;&lt;p&gt;I have N cores. Why is my program not N times faster?&lt;/p&gt;&lt;p&gt;Runs one workload under selectable concurrency models and measures where the time goes.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Made with %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Corelane %1&lt;/h3&gt;&lt;p&gt;Ich habe N Kerne. Warum ist mein Programm nicht N-mal so schnell?&lt;/p&gt;&lt;p&gt;Führt eine Aufgabe unter wählbaren Modellen der Nebenläufigkeit aus und misst, wohin die Zeit geht.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;Gemacht mit %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>F1 on headline, chart, table</source>
        <translation>F1 auf Schlagzeile, Diagramm, Tabelle</translation>
    </message>
    <message>
        <source>what the words there mean</source>
        <translation>was die Wörter dort bedeuten</translation>
    </message>
    <message>
        <source>+ − ← → 0 Enter in the workers</source>
        <translation>+ − ← → 0 Eingabe in den Workern</translation>
    </message>
    <message>
        <source>zoom, move, show the whole run, unfold helpers</source>
        <translation>zoomen, verschieben, ganzen Lauf zeigen, Helfer aufklappen</translation>
    </message>
</context>
<context>
    <name>corelane::History</name>
    <message>
        <source>Not in the history, as it cannot be read: %1</source>
        <translation>Nicht im Verlauf, da sie nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>Not in the history, as they cannot be read: %1 and %2 more</source>
        <translation>Nicht im Verlauf, da sie nicht gelesen werden können: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of the oldest runs went to the trash by the limits of the history (%2): File ▸ History limits</source>
        <translation>%1 der ältesten Läufe kamen nach den Grenzen des Verlaufs (%2) in den Papierkorb: Datei ▸ Grenzen des Verlaufs</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 taken out of the table; the file stays. Ctrl+Z undoes it.</source>
        <translation>%1 aus der Tabelle genommen; die Datei bleibt. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z undoes it.</source>
        <translation>%1 gelöscht. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>corelane::HistoryController</name>
    <message>
        <source>Open an example</source>
        <translation>Ein Beispiel öffnen</translation>
    </message>
    <message>
        <source>This run is not kept: %1</source>
        <translation>Dieser Lauf ist nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>A run is under way: a replay has to wait for its end.</source>
        <translation>Ein Lauf ist im Gang: Eine Wiedergabe muss sein Ende abwarten.</translation>
    </message>
    <message>
        <source>Select a run in the table first.</source>
        <translation>Wählen Sie zuerst einen Lauf in der Tabelle.</translation>
    </message>
    <message>
        <source>This run has no recording that could be replayed.</source>
        <translation>Dieser Lauf hat keine Aufzeichnung, die wiedergegeben werden könnte.</translation>
    </message>
    <message>
        <source>A run is under way: its study has to wait for its end.</source>
        <translation>Ein Lauf ist im Gang: Seine Studie muss sein Ende abwarten.</translation>
    </message>
    <message>
        <source>This run is not a part of a study.</source>
        <translation>Dieser Lauf gehört zu keiner Studie.</translation>
    </message>
    <message>
        <source>Select one or several runs in the table first.</source>
        <translation>Wählen Sie zuerst einen oder mehrere Läufe in der Tabelle.</translation>
    </message>
    <message>
        <source>Select one run in the table first.</source>
        <translation>Wählen Sie zuerst einen Lauf in der Tabelle aus.</translation>
    </message>
    <message>
        <source>This run has no recording that a note could be kept beside.</source>
        <translation>Dieser Lauf hat keine Aufzeichnung, neben der eine Notiz aufbewahrt werden könnte.</translation>
    </message>
</context>
<context>
    <name>corelane::HistoryDialog</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>History limits</source>
        <translation>Grenzen des Verlaufs</translation>
    </message>
    <message>
        <source>Keep runs for so many days</source>
        <translation>Läufe so viele Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep at most so many MiB</source>
        <translation>Höchstens so viele MiB aufbewahren</translation>
    </message>
    <message>
        <source>Every run is kept in %1: now %2.
That is what was measured, its command line and what it printed; you alone may read it.
What is beyond the limits goes to the trash when Corelane starts, the oldest first; pinned runs stay, and the newest.</source>
        <translation>Jeder Lauf wird in %1 aufbewahrt: derzeit %2.
Das ist, was gemessen wurde, seine Befehlszeile und seine Ausgabe; nur Sie dürfen es lesen.
Was über die Grenzen hinausgeht, kommt beim Start von Corelane in den Papierkorb, das Älteste zuerst; angeheftete Läufe bleiben, und der neueste.</translation>
    </message>
    <message>
        <source>Keep runs &amp;for</source>
        <translation>Läufe &amp;aufbewahren für</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
</context>
<context>
    <name>corelane::InterpreterMenu</name>
    <message>
        <source>&amp;Python interpreters</source>
        <translation>&amp;Python-Interpreter</translation>
    </message>
    <message>
        <source>Add Python interpreter</source>
        <translation>Python-Interpreter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>corelane::MainWindow</name>
    <message>
        <source>Corelane</source>
        <translation>Corelane</translation>
    </message>
    <message>
        <source>Choose a mode and run it</source>
        <translation>Wählen Sie einen Modus, und führen Sie ihn aus</translation>
    </message>
    <message>
        <source>One click selects a mode, Enter or a double click runs it. What it does to the cores and to the clock shows here.</source>
        <translation>Ein Klick wählt einen Modus, Eingabe oder ein Doppelklick führt ihn aus. Was er mit den Kernen und der Uhr macht, zeigt sich hier.</translation>
    </message>
    <message>
        <source>Nothing can run: Corelane is not complete</source>
        <translation>Nichts kann laufen: Corelane ist nicht vollständig</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or stop it with Esc.</source>
        <translation>Ein Lauf ist im Gang: Warten Sie sein Ende ab, oder halten Sie ihn mit Esc an.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>The run&apos;s recording names this program:</source>
        <translation>Die Aufzeichnung des Laufs nennt dieses Programm:</translation>
    </message>
    <message>
        <source>%1. Close the window once more to close it all the same.</source>
        <translation>%1. Schließen Sie das Fenster noch einmal, um es trotzdem zu schließen.</translation>
    </message>
</context>
<context>
    <name>corelane::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>corelane::ModeList</name>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
</context>
<context>
    <name>corelane::ModeModel</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>has run</source>
        <translation>ist gelaufen</translation>
    </message>
</context>
<context>
    <name>corelane::NamedSize</name>
    <message>
        <source>for a slide</source>
        <translation>für eine Folie</translation>
    </message>
    <message>
        <source>for a page</source>
        <translation>für eine Seite</translation>
    </message>
</context>
<context>
    <name>corelane::NoteDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Pin: keep, whatever its age</source>
        <translation>An&amp;heften: aufbewahren, wie alt er auch ist</translation>
    </message>
</context>
<context>
    <name>corelane::OutputWindow</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the run wrote to stdout and stderr</source>
        <translation>Was der Lauf auf stdout und stderr geschrieben hat</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Ausgabe anzeigen</translation>
    </message>
    <message>
        <source>No run is selected</source>
        <translation>Kein Lauf ist gewählt</translation>
    </message>
    <message>
        <source>What this run printed was not to be kept.</source>
        <translation>Die Ausgabe dieses Laufs sollte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This run has written nothing.</source>
        <translation>Dieser Lauf hat nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>corelane::Presentation</name>
    <message>
        <source>← → runs   ↑ ↓ modes   1–4 charts   0 board   Esc leave</source>
        <translation>← → Läufe   ↑ ↓ Modi   1–4 Diagramme   0 Tafel   Esc verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corelane::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>corelane::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>corelane::Recordings</name>
    <message>
        <source>Recordings (*.corelane);;All files (*)</source>
        <translation>Aufzeichnungen (*.corelane);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The file holds no recording: %1</source>
        <translation>Die Datei enthält keine Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>runs.corelane</source>
        <translation>laeufe.corelane</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Save recordings in one file</source>
        <translation>Aufzeichnungen in einer Datei speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No program here shows folders; the recording is %1</source>
        <translation>Kein Programm zeigt hier Ordner; die Aufzeichnung ist %1</translation>
    </message>
</context>
<context>
    <name>corelane::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder pausieren (Leertaste)</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>Wiedergabe verlassen</translation>
    </message>
    <message>
        <source>Show the whole run again (Esc)</source>
        <translation>Wieder den ganzen Lauf zeigen (Esc)</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>Zeit der Wiedergabe</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>How fast, against the clock of the run</source>
        <translation>Wie schnell, verglichen mit der Uhr des Laufs</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>corelane::RunBar</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Compare, scale or break even</source>
        <translation>Vergleichen, skalieren oder Gewinnschwelle</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>A command does what it does: it has no workload</source>
        <translation>Ein Befehl tut, was er tut: Er hat keine Aufgabe</translation>
    </message>
    <message>
        <source>A command starts its own threads and processes</source>
        <translation>Ein Befehl startet seine Threads und Prozesse selbst</translation>
    </message>
    <message>
        <source>1 to %1; more than the %2 here is allowed</source>
        <translation>1 bis %1; mehr als die %2 hier sind erlaubt</translation>
    </message>
    <message>
        <source>A sequential run has one worker</source>
        <translation>Ein sequenzieller Lauf hat einen Worker</translation>
    </message>
    <message>
        <source>A command has no size: write it into its command line</source>
        <translation>Ein Befehl hat keine Größe: Schreiben Sie sie in seine Befehlszeile</translation>
    </message>
</context>
<context>
    <name>corelane::RunModel</name>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>corelane::RunSearchBar</name>
    <message>
        <source>Search the runs</source>
        <translation>Die Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Search runs (Ctrl+F): threads, model:processes, is:failed</source>
        <translation>Läufe suchen (Strg+F): threads, is:failed</translation>
    </message>
    <message>
        <source>Words that a run must have: in its model, workload, runtime, options, name, note or date.
key:word searches in one of them: model, workload, workers, size, runtime, option, name, note, answer, when.
is: done, failed, cancelled, pinned, named, noted, right, wrong.
-word: what it must not have. &quot;several words&quot; belong together.</source>
        <translation>Wörter, die ein Lauf haben muss: in Modell, Aufgabe, Laufzeitumgebung, Optionen, Name, Notiz oder Datum.
schlüssel:wort sucht in einem davon: model, workload, workers, size, runtime, option, name, note, answer, when.
is: done, failed, cancelled, pinned, named, noted, right, wrong.
-wort: was er nicht haben darf. &quot;mehrere Wörter&quot; gehören zusammen.</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filter ▾</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Die Läufe filtern</translation>
    </message>
    <message>
        <source>Words for the search: by model, workload, runtime or outcome</source>
        <translation>Wörter für die Suche: nach Modell, Aufgabe, Laufzeitumgebung oder Ausgang</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1; there is no key %2:</source>
        <translation>%1; einen Schlüssel %2: gibt es nicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>&amp;Laufzeitumgebung</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>Fehl&amp;geschlagen</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>A&amp;bgebrochen</translation>
    </message>
    <message>
        <source>Wrong &amp;answer</source>
        <translation>Falsches &amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>Ange&amp;heftet</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>Be&amp;nannt</translation>
    </message>
    <message>
        <source>With a n&amp;ote</source>
        <translation>Mit N&amp;otiz</translation>
    </message>
    <message>
        <source>Show &amp;all runs</source>
        <translation>Alle Läufe &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>corelane::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Als &amp;Basislauf nehmen</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>&amp;Wiedergeben</translation>
    </message>
    <message>
        <source>Show its st&amp;udy</source>
        <translation>Zu seiner St&amp;udie</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>&amp;Name und Notiz …</translation>
    </message>
    <message>
        <source>Show &amp;output</source>
        <translation>Ausgabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show recording &amp;file</source>
        <translation>&amp;Datei der Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>Aufzeichnung &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Save %1 recordings in one file…</source>
        <translation>%1 Aufzeichnungen in einer Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete %1 runs</source>
        <translation>%1 Läufe &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;What this column means</source>
        <translation>Was diese Spalte be&amp;deutet</translation>
    </message>
    <message>
        <source>P&amp;in: keep, whatever its age</source>
        <translation>An&amp;heften: aufbewahren, wie alt er auch ist</translation>
    </message>
</context>
<context>
    <name>corelane::SizeField</name>
    <message>
        <source>Size, as a slider</source>
        <translation>Größe, als Schieberegler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
</context>
<context>
    <name>corelane::StudyAnswer</name>
    <message>
        <source>Which model is best here?</source>
        <translation>Welches Modell ist hier das beste?</translation>
    </message>
    <message>
        <source>Choose the models, then start: they run in turn, round after round.</source>
        <translation>Wählen Sie die Modelle, und starten Sie: Sie laufen abwechselnd, Runde um Runde.</translation>
    </message>
    <message>
        <source>How does it scale with the workers?</source>
        <translation>Wie skaliert es mit den Workern?</translation>
    </message>
    <message>
        <source>From which size on does parallelism pay?</source>
        <translation>Ab welcher Größe lohnt sich Parallelität?</translation>
    </message>
    <message>
        <source>Choose two models: both run with growing sizes.</source>
        <translation>Wählen Sie zwei Modelle: Beide laufen mit wachsenden Größen.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, or type seconds; then start.</source>
        <translation>Zeichnen Sie die Kurve, die Sie erwarten, oder tippen Sie Sekunden; dann starten.</translation>
    </message>
</context>
<context>
    <name>corelane::StudyController</name>
    <message>
        <source>The study is kept in %1</source>
        <translation>Die Studie wird in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>A study is under way: another has to wait for its end.</source>
        <translation>Eine Studie ist im Gang: Eine andere muss ihr Ende abwarten.</translation>
    </message>
</context>
<context>
    <name>corelane::StudyExpectation</name>
    <message>
        <source>E&amp;xpected seconds</source>
        <translation>&amp;Erwartete Sekunden</translation>
    </message>
    <message>
        <source>2, 1.5, 1 …</source>
        <translation>2, 1.5, 1 …</translation>
    </message>
    <message>
        <source>What you expect of %1</source>
        <translation>Was Sie von %1 erwarten</translation>
    </message>
    <message>
        <source>6, 3, 2 … or draw it</source>
        <translation>6, 3, 2 … oder zeichnen</translation>
    </message>
    <message>
        <source>What you expect for each number of workers, the first one first; or draw the curve into the chart</source>
        <translation>Was Sie für jede Anzahl von Workern erwarten, die erste zuerst; oder zeichnen Sie die Kurve in das Diagramm</translation>
    </message>
    <message>
        <source>E&amp;xpected size</source>
        <translation>&amp;Erwartete Größe</translation>
    </message>
    <message>
        <source>such as 50000</source>
        <translation>etwa 50000</translation>
    </message>
    <message>
        <source>From which size on you expect the second model to pay</source>
        <translation>Ab welcher Größe sich das zweite Modell Ihrer Erwartung nach lohnt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear what is expected</source>
        <translation>Leeren, was erwartet wird</translation>
    </message>
</context>
<context>
    <name>corelane::StudyForm</name>
    <message>
        <source>W&amp;orkers</source>
        <translation>W&amp;orker</translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation>Grö&amp;ßen</translation>
    </message>
    <message>
        <source>1..%1</source>
        <translation>1..%1</translation>
    </message>
    <message>
        <source>Such as 1..4 or 1,2,4,8</source>
        <translation>Etwa 1..4 oder 1,2,4,8</translation>
    </message>
    <message>
        <source>Smallest and largest, such as 1000..1000000, or a list</source>
        <translation>Kleinste und größte, etwa 1000..1000000, oder eine Liste</translation>
    </message>
    <message>
        <source>usual ones</source>
        <translation>übliche</translation>
    </message>
    <message>
        <source>How often each is run; 6 are the fewest for a 95 % interval</source>
        <translation>Wie oft jedes läuft; für ein 95-%-Intervall sind mindestens 6 nötig</translation>
    </message>
    <message>
        <source>Ro&amp;unds</source>
        <translation>R&amp;unden</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
</context>
<context>
    <name>corelane::StudyPanel</name>
    <message>
        <source>▶ Start study</source>
        <translation>▶ Studie starten</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen …</translation>
    </message>
    <message>
        <source>Back to runs</source>
        <translation>Zurück zu den Läufen</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, Größe %2</translation>
    </message>
    <message>
        <source>Continue study</source>
        <translation>Studie fortsetzen</translation>
    </message>
    <message>
        <source>The study&apos;s file names these commands; runs of them that are left: %1</source>
        <translation>Die Datei der Studie nennt diese Befehle; so viele Läufe davon stehen noch aus: %1</translation>
    </message>
    <message>
        <source>Not all runs were made: %1. Those that were are kept; Continue makes the others.</source>
        <translation>Nicht alle Läufe wurden gemacht: %1. Die gemachten sind aufbewahrt; Fortsetzen macht die anderen.</translation>
    </message>
    <message>
        <source>Not all runs were made, and none is kept: %1</source>
        <translation>Nicht alle Läufe wurden gemacht, und keiner ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.corelane);;All files (*)</source>
        <translation>Aufzeichnungen (*.corelane);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>A run has begun: open the study after its end.</source>
        <translation>Ein Lauf hat begonnen: Öffnen Sie die Studie nach seinem Ende.</translation>
    </message>
    <message>
        <source>▶ Continue</source>
        <translation>▶ Fortsetzen</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
</context>
<context>
    <name>corelane::StudySession</name>
    <message>
        <source>the study was stopped</source>
        <translation>die Studie wurde angehalten</translation>
    </message>
</context>
<context>
    <name>corelane::StudyTable</name>
    <message>
        <source>Results of the study</source>
        <translation>Ergebnisse der Studie</translation>
    </message>
</context>
<context>
    <name>corelane::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>cores.map-scale</name>
    <message>
        <source>this run&apos;s share of each core</source>
        <translation>Anteil dieses Laufs an jedem Kern</translation>
    </message>
</context>
<context>
    <name>cores.none-yet</name>
    <message>
        <source>Choose a mode and press Run: the cores show here, live.</source>
        <translation>Wählen Sie einen Modus, und drücken Sie „Start“: Die Kerne zeigen sich hier, live.</translation>
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
    <name>cores.too-short</name>
    <message>
        <source>The run was over before a second reading could be taken.</source>
        <translation>Der Lauf war vorbei, bevor ein zweites Mal gemessen werden konnte.</translation>
    </message>
</context>
<context>
    <name>cores.unreadable</name>
    <message>
        <source>Not available: the kernel&apos;s /proc/stat could not be read.</source>
        <translation>Nicht verfügbar: /proc/stat des Kernels konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>cores.waiting</name>
    <message>
        <source>Waiting for the first readings.</source>
        <translation>Die ersten Messwerte werden erwartet.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.evidence</name>
    <message>
        <source>The same chunks took {time} of CPU time, {before} in the baseline: {factor} times as much.</source>
        <translation>Dieselben Stücke brauchten {time} CPU-Zeit, {before} im Basislauf: {factor}-mal so viel.</translation>
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
            <numerusform>Es gibt {cores} physischen Kern: Ab Worker {worker} beginnt SMT.</numerusform>
            <numerusform>Es gibt {cores} physische Kerne: Ab Worker {worker} beginnt SMT.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.smt-meaning</name>
    <message>
        <source>From there on two workers share one physical core, and each of them runs slower.</source>
        <translation>Von da an teilen sich zwei Worker einen physischen Kern, und jeder von ihnen läuft langsamer.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.title</name>
    <message>
        <source>The CPU work grew</source>
        <translation>Die CPU-Arbeit wuchs</translation>
    </message>
</context>
<context>
    <name>descriptor.close-others</name>
    <message>
        <source>close other programs</source>
        <translation>schließen Sie andere Programme</translation>
    </message>
</context>
<context>
    <name>descriptor.no-pipe</name>
    <message>
        <source>cannot make a pipe</source>
        <translation>eine Pipe kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>descriptor.not-handed-over</name>
    <message>
        <source>cannot hand over descriptor {descriptor}</source>
        <translation>Deskriptor {descriptor} kann nicht übergeben werden</translation>
    </message>
</context>
<context>
    <name>efficiency.balance</name>
    <message>
        <source>Load Balance {share}</source>
        <translation>Load Balance {share}</translation>
    </message>
</context>
<context>
    <name>efficiency.balance-meaning</name>
    <message>
        <source>Load Balance: the workers&apos; mean useful time ÷ the greatest. 100 %: all had equally much to do.</source>
        <translation>Load Balance (Lastausgleich): mittlere Nutzzeit der Worker ÷ größte. 100 %: Alle hatten gleich viel zu tun.</translation>
    </message>
</context>
<context>
    <name>efficiency.meaning</name>
    <message>
        <source>As the POP methodology defines them, of useful time, which is what workers spend computing inside chunks.</source>
        <translation>So definiert sie die POP-Methodik, mit der Nutzzeit: der Zeit, in der Worker innerhalb von Stücken rechnen.</translation>
    </message>
</context>
<context>
    <name>efficiency.parallel</name>
    <message>
        <source>Parallel Efficiency {share}</source>
        <translation>Parallel Efficiency {share}</translation>
    </message>
</context>
<context>
    <name>efficiency.parallel-meaning</name>
    <message>
        <source>Parallel Efficiency: the workers&apos; mean useful time ÷ real. 100 %: all computed all the time.</source>
        <translation>Parallel Efficiency (parallele Effizienz): mittlere Nutzzeit der Worker ÷ real. 100 %: Alle rechneten die ganze Zeit.</translation>
    </message>
</context>
<context>
    <name>error.advised</name>
    <message>
        <source>{what}; {advice}</source>
        <translation>{what}; {advice}</translation>
    </message>
</context>
<context>
    <name>error.placed</name>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
</context>
<context>
    <name>error.reason</name>
    <message>
        <source>{on}; {advice}</source>
        <translation>{on}; {advice}</translation>
    </message>
</context>
<context>
    <name>error.whole</name>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>experiment.chunks</name>
    <message numerus="yes">
        <source>Run with {chunks} chunk[|s] per worker</source>
        <translation>
            <numerusform>Mit {chunks} Stück je Worker ausführen</numerusform>
            <numerusform>Mit {chunks} Stücken je Worker ausführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experiment.dynamic-split</name>
    <message>
        <source>Run with a dynamic split</source>
        <translation>Mit dynamischer Aufteilung ausführen</translation>
    </message>
</context>
<context>
    <name>experiment.fork</name>
    <message>
        <source>Run with start method fork</source>
        <translation>Mit Startmethode fork ausführen</translation>
    </message>
</context>
<context>
    <name>experiment.ten-times-the-size</name>
    <message>
        <source>Run with 10 times the size</source>
        <translation>Mit der 10-fachen Größe ausführen</translation>
    </message>
</context>
<context>
    <name>experiment.threads</name>
    <message numerus="yes">
        <source>Run with {threads} thread[|s]</source>
        <translation>
            <numerusform>Mit {threads} Thread ausführen</numerusform>
            <numerusform>Mit {threads} Threads ausführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experiment.workers</name>
    <message numerus="yes">
        <source>Run with {workers} worker[|s]</source>
        <translation>
            <numerusform>Mit {workers} Worker ausführen</numerusform>
            <numerusform>Mit {workers} Workern ausführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact.answer-right</name>
    <message>
        <source>{answer} ✓</source>
        <translation>{answer} ✓</translation>
    </message>
</context>
<context>
    <name>fact.answer-wrong</name>
    <message>
        <source>{answer} ✗ (expected {expected})</source>
        <translation>{answer} ✗ (erwartet: {expected})</translation>
    </message>
</context>
<context>
    <name>fact.cores-busy</name>
    <message numerus="yes">
        <source>{busy} of {cores} effective [core|cores]</source>
        <translation>
            <numerusform>{busy} von {cores} nutzbaren Kern</numerusform>
            <numerusform>{busy} von {cores} nutzbaren Kernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact.cut</name>
    <message>
        <source>cut before its end</source>
        <translation>vor ihrem Ende abgeschnitten</translation>
    </message>
</context>
<context>
    <name>fact.done-but</name>
    <message>
        <source>{outcome}, but {lost}</source>
        <translation>{outcome}, aber {lost}</translation>
    </message>
</context>
<context>
    <name>fact.measuring</name>
    <message>
        <source>{share} of one core</source>
        <translation>{share} eines Kerns</translation>
    </message>
</context>
<context>
    <name>fact.memory</name>
    <message numerus="yes">
        <source>{memory} seen (PSS of the whole tree, {readings} reading[|s])</source>
        <translation>
            <numerusform>{memory} gesehen (PSS des ganzen Prozessbaums, {readings} Messung)</numerusform>
            <numerusform>{memory} gesehen (PSS des ganzen Prozessbaums, {readings} Messungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact.memory-process</name>
    <message>
        <source>at least {memory}: so much had the largest process alone</source>
        <translation>mindestens {memory}: So viel hatte der größte Prozess allein</translation>
    </message>
</context>
<context>
    <name>fact.memory-smaller-than</name>
    <message>
        <source>too short to read it; no process had more than {memory}</source>
        <translation>zu kurz, um ihn zu messen; kein Prozess hatte mehr als {memory}</translation>
    </message>
</context>
<context>
    <name>fact.memory-too-short</name>
    <message>
        <source>at least {memory}: so much had the largest process alone; too short to read the whole tree</source>
        <translation>mindestens {memory}: So viel hatte der größte Prozess allein; zu kurz, um den ganzen Prozessbaum zu messen</translation>
    </message>
</context>
<context>
    <name>fact.speedup</name>
    <message>
        <source>{speedup} against {baseline}</source>
        <translation>{speedup} gegenüber {baseline}</translation>
    </message>
</context>
<context>
    <name>fact.switches</name>
    <message>
        <source>{voluntary} voluntary, {involuntary} involuntary</source>
        <translation>{voluntary} freiwillige, {involuntary} unfreiwillige</translation>
    </message>
</context>
<context>
    <name>fact.user-and-sys</name>
    <message>
        <source>{user} + {sys}</source>
        <translation>{user} + {sys}</translation>
    </message>
</context>
<context>
    <name>fact.whole-tree</name>
    <message>
        <source>{user} user, {sys} sys</source>
        <translation>{user} user, {sys} sys</translation>
    </message>
</context>
<context>
    <name>fact.with-reason</name>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>fact.workload</name>
    <message>
        <source>{workload}, size {size}</source>
        <translation>{workload}, Größe {size}</translation>
    </message>
</context>
<context>
    <name>failed-runs</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] did not come to an end and did not count.</source>
        <translation>
            <numerusform>{some} von {runs} Lauf kam nicht zum Ende und zählte nicht.</numerusform>
            <numerusform>{some} von {runs} Läufen kamen nicht zum Ende und zählten nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>file.is-folder</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>file.no-reader</name>
    <message>
        <source>nobody reads it</source>
        <translation>niemand liest sie</translation>
    </message>
</context>
<context>
    <name>file.none</name>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>file.not-written</name>
    <message>
        <source>cannot write the file</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>file.path-not-followed</name>
    <message>
        <source>cannot follow the path</source>
        <translation>dem Pfad kann nicht gefolgt werden</translation>
    </message>
</context>
<context>
    <name>file.slow-reader</name>
    <message>
        <source>its reader takes nothing more</source>
        <translation>wer sie liest, nimmt nichts mehr an</translation>
    </message>
</context>
<context>
    <name>film.begin-earlier</name>
    <message>
        <source>begin within the run</source>
        <translation>beginnen Sie innerhalb des Laufs</translation>
    </message>
</context>
<context>
    <name>film.cancelled</name>
    <message>
        <source>the film was cancelled</source>
        <translation>der Film wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>film.choose-faster</name>
    <message>
        <source>choose a speed of {speed} or more, fewer pictures a second, or a part of the run</source>
        <translation>wählen Sie die Geschwindigkeit {speed} oder mehr, weniger Bilder je Sekunde oder einen Teil des Laufs</translation>
    </message>
</context>
<context>
    <name>film.choose-less</name>
    <message>
        <source>choose a smaller size, a higher speed or fewer pictures a second</source>
        <translation>wählen Sie eine kleinere Größe, eine höhere Geschwindigkeit oder weniger Bilder je Sekunde</translation>
    </message>
</context>
<context>
    <name>film.choose-smaller</name>
    <message>
        <source>choose a size of at most {side} pixels a side</source>
        <translation>wählen Sie eine Größe von höchstens {side} Pixeln je Seite</translation>
    </message>
</context>
<context>
    <name>film.empty</name>
    <message>
        <source>there is nothing to film</source>
        <translation>es gibt nichts zu filmen</translation>
    </message>
</context>
<context>
    <name>film.empty-part</name>
    <message>
        <source>the run takes {length}</source>
        <translation>der Lauf dauert {length}</translation>
    </message>
</context>
<context>
    <name>film.ffmpeg-not-started</name>
    <message>
        <source>ffmpeg does not start</source>
        <translation>ffmpeg startet nicht</translation>
    </message>
</context>
<context>
    <name>film.gif-not-begun</name>
    <message>
        <source>cannot begin the GIF</source>
        <translation>das GIF lässt sich nicht beginnen</translation>
    </message>
</context>
<context>
    <name>film.more-than</name>
    <message>
        <source>more than {size}</source>
        <translation>mehr als {size}</translation>
    </message>
</context>
<context>
    <name>film.no-ffmpeg</name>
    <message>
        <source>not available: ffmpeg is not installed</source>
        <translation>nicht verfügbar: ffmpeg ist nicht installiert</translation>
    </message>
</context>
<context>
    <name>film.no-gif</name>
    <message>
        <source>cannot make the GIF</source>
        <translation>das GIF lässt sich nicht machen</translation>
    </message>
</context>
<context>
    <name>film.no-webm</name>
    <message>
        <source>ffmpeg cannot make the film</source>
        <translation>ffmpeg kann den Film nicht machen</translation>
    </message>
</context>
<context>
    <name>film.pictures</name>
    <message>
        <source>{pictures} pictures, and it may have {most}</source>
        <translation>{pictures} Bilder, und höchstens {most} darf er haben</translation>
    </message>
</context>
<context>
    <name>film.too-large</name>
    <message>
        <source>the film would be too large</source>
        <translation>der Film würde zu groß</translation>
    </message>
</context>
<context>
    <name>film.too-long</name>
    <message>
        <source>the film would be too long</source>
        <translation>der Film würde zu lang</translation>
    </message>
</context>
<context>
    <name>film.too-many-bytes</name>
    <message>
        <source>the film&apos;s file would be too large</source>
        <translation>die Datei des Films würde zu groß</translation>
    </message>
</context>
<context>
    <name>finding.check</name>
    <message>
        <source>To check: {experiment}.</source>
        <translation>Zum Prüfen: {experiment}.</translation>
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
    <name>fit.amdahl</name>
    <message>
        <source>{model}, Amdahl&apos;s law: serial fraction {serial}; measured times lie {residual} from it.</source>
        <translation>{model}, Amdahlsches Gesetz: serieller Anteil {serial}; die gemessenen Zeiten weichen um {residual} davon ab.</translation>
    </message>
</context>
<context>
    <name>fit.few-parallelisms</name>
    <message numerus="yes">
        <source>contention and coherency cannot be told apart where {numbers} [number|different numbers] of workers can run at once, {needed} are needed</source>
        <translation>
            <numerusform>Konkurrenz und Kohärenz lassen sich nicht trennen, wo {numbers} Anzahl von Workern gleichzeitig laufen kann; {needed} sind nötig</numerusform>
            <numerusform>Konkurrenz und Kohärenz lassen sich nicht trennen, wo {numbers} verschiedene Anzahlen von Workern gleichzeitig laufen können; {needed} sind nötig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.few-worker-counts</name>
    <message numerus="yes">
        <source>{needed} different numbers of workers are needed, there [is|are] {workers}</source>
        <translation>
            <numerusform>{needed} verschiedene Anzahlen von Workern sind nötig, es gibt {workers}</numerusform>
            <numerusform>{needed} verschiedene Anzahlen von Workern sind nötig, es gibt {workers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.impossible</name>
    <message>
        <source>{law} cannot be fitted</source>
        <translation>{law} kann nicht angepasst werden</translation>
    </message>
</context>
<context>
    <name>fit.leave-out</name>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie ihn weg</translation>
    </message>
</context>
<context>
    <name>fit.more-cores</name>
    <message>
        <source>run it where there are more cores</source>
        <translation>führen Sie es dort aus, wo es mehr Kerne gibt</translation>
    </message>
</context>
<context>
    <name>fit.more-worker-counts</name>
    <message>
        <source>run it with more numbers of workers</source>
        <translation>führen Sie es mit mehr Anzahlen von Workern aus</translation>
    </message>
</context>
<context>
    <name>fit.no-parallelism</name>
    <message numerus="yes">
        <source>a run with {workers} worker[|s] has no positive parallelism</source>
        <translation>
            <numerusform>ein Lauf mit {workers} Worker hat keine positive Parallelität</numerusform>
            <numerusform>ein Lauf mit {workers} Workern hat keine positive Parallelität</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.no-time</name>
    <message numerus="yes">
        <source>a run with {workers} worker[|s] has no positive time</source>
        <translation>
            <numerusform>ein Lauf mit {workers} Worker hat keine positive Zeit</numerusform>
            <numerusform>ein Lauf mit {workers} Workern hat keine positive Zeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.one-parallelism</name>
    <message>
        <source>in no run could more workers run at once than in the others</source>
        <translation>in keinem Lauf konnten mehr Worker gleichzeitig laufen als in den anderen</translation>
    </message>
</context>
<context>
    <name>fit.refused</name>
    <message>
        <source>{model}, {law}: not fitted, as {reason}.</source>
        <translation>{model}, {law}: nicht angepasst, Grund: {reason}.</translation>
    </message>
</context>
<context>
    <name>fit.usl</name>
    <message>
        <source>{model}, Universal Scalability Law: contention {contention}, coherency {coherency}; measured times lie {residual} from it.</source>
        <translation>{model}, Universal Scalability Law: Konkurrenz {contention}, Kohärenz {coherency}; die gemessenen Zeiten weichen um {residual} davon ab.</translation>
    </message>
</context>
<context>
    <name>fit.usl-peak</name>
    <message>
        <source>{model}, Universal Scalability Law: contention {contention}, coherency {coherency}, peak {peak}; measured times lie {residual} from it.</source>
        <translation>{model}, Universal Scalability Law: Konkurrenz {contention}, Kohärenz {coherency}, Gipfel {peak}; die gemessenen Zeiten weichen um {residual} davon ab.</translation>
    </message>
</context>
<context>
    <name>gil-convoy.meaning</name>
    <message>
        <source>Handing the lock over costs more than it brings: each time a thread is woken, and the caches follow it.</source>
        <translation>Die Sperre zu übergeben kostet mehr, als es bringt: Jedes Mal wird ein Thread geweckt, und die Caches folgen ihm.</translation>
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
        <translation>GIL-Kolonne: Mit Threads langsamer als ohne</translation>
    </message>
</context>
<context>
    <name>gil-serialises.behind</name>
    <message>
        <source>For another {share} whoever had it waited for a core.</source>
        <translation>Weitere {share} wartete, wer ihn hielt, auf einen Kern.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for the GIL.</source>
        <translation>
            <numerusform>{workers} Worker wartete {share} seiner Zeit auf den GIL.</numerusform>
            <numerusform>{workers} Worker warteten {share} ihrer Zeit auf den GIL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gil-serialises.experiment</name>
    <message>
        <source>Run as processes, each with a GIL of its own</source>
        <translation>Als Prozesse ausführen, jeder mit eigenem GIL</translation>
    </message>
</context>
<context>
    <name>gil-serialises.meaning</name>
    <message>
        <source>Whoever holds the GIL runs, the others wait: more of them compute no faster.</source>
        <translation>Wer den GIL hält, läuft, die anderen warten: Mehr von ihnen rechnen nicht schneller.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.partly</name>
    <message>
        <source>Of one process, one thread at a time holds the GIL: only what needs none, such as hashing large blocks or other processes, goes on beside it.</source>
        <translation>In einem Prozess hält immer nur ein Thread den GIL: Nur was keinen braucht, etwa das Hashen großer Blöcke oder andere Prozesse, geht daneben weiter.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] waited {share} of [its|their] time for the GIL.</source>
        <translation>
            <numerusform>{threads} Thread wartete {share} seiner Zeit auf den GIL.</numerusform>
            <numerusform>{threads} Threads warteten {share} ihrer Zeit auf den GIL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gil-serialises.threads-title</name>
    <message>
        <source>The GIL serialises the threads</source>
        <translation>Der GIL lässt die Threads nacheinander laufen</translation>
    </message>
</context>
<context>
    <name>gil-serialises.title</name>
    <message>
        <source>The GIL serialises the workers</source>
        <translation>Der GIL lässt die Worker nacheinander laufen</translation>
    </message>
</context>
<context>
    <name>glossary.alone</name>
    <message>
        <source>Only one thread had work, so the other cores had nothing to do.</source>
        <translation>Nur ein Thread hatte Arbeit, also hatten die anderen Kerne nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>glossary.amdahl</name>
    <message>
        <source>Amdahl&apos;s law: what cannot be divided among workers limits how much faster more of them are.</source>
        <translation>Amdahls Gesetz: Was sich nicht auf Worker verteilen lässt, begrenzt, wie viel schneller mehr von ihnen sind.</translation>
    </message>
</context>
<context>
    <name>glossary.baseline</name>
    <message>
        <source>The sequential run of the same work, with which others are compared.</source>
        <translation>Der sequenzielle Lauf derselben Arbeit, mit dem andere verglichen werden.</translation>
    </message>
</context>
<context>
    <name>glossary.certain</name>
    <message>
        <source>The run&apos;s figures leave hardly a doubt of this finding: 90 % and more.</source>
        <translation>Die Zahlen des Laufs lassen an diesem Befund kaum Zweifel: 90 % und mehr.</translation>
    </message>
</context>
<context>
    <name>glossary.child</name>
    <message>
        <source>The thread waits for the end of a process that it has started.</source>
        <translation>Der Thread wartet auf das Ende eines Prozesses, den er gestartet hat.</translation>
    </message>
</context>
<context>
    <name>glossary.chunk</name>
    <message>
        <source>One piece of the work, as a worker gets it.</source>
        <translation>Ein Teil der Arbeit, wie ein Worker ihn bekommt.</translation>
    </message>
</context>
<context>
    <name>glossary.cores-busy</name>
    <message>
        <source>How many cores the run kept at work on the average: CPU time ÷ real.</source>
        <translation>Wie viele Kerne der Lauf im Mittel beschäftigte: CPU-Zeit ÷ real.</translation>
    </message>
</context>
<context>
    <name>glossary.cpu</name>
    <message>
        <source>CPU time, user + sys: how long cores computed, added up over all cores.</source>
        <translation>CPU-Zeit, user + sys: wie lange Kerne rechneten, über alle Kerne zusammengezählt.</translation>
    </message>
</context>
<context>
    <name>glossary.dispatch</name>
    <message>
        <source>Between two pieces of work: the worker fetches its next one.</source>
        <translation>Zwischen zwei Stücken Arbeit: Der Worker holt sich das nächste.</translation>
    </message>
</context>
<context>
    <name>glossary.effective-cores</name>
    <message>
        <source>The cores that the run may use: fewer than the machine has where it is allowed fewer.</source>
        <translation>Die Kerne, die der Lauf nutzen darf: weniger, als der Rechner hat, wo ihm weniger erlaubt sind.</translation>
    </message>
</context>
<context>
    <name>glossary.efficiency</name>
    <message>
        <source>Speedup ÷ workers: at 100 % each worker is worth a whole sequential run.</source>
        <translation>Speedup ÷ Worker: Bei 100 % ist jeder Worker einen ganzen sequenziellen Lauf wert.</translation>
    </message>
</context>
<context>
    <name>glossary.exact</name>
    <message>
        <source>Known from the kernel&apos;s own record of every moment at which a thread got or left a core.</source>
        <translation>Bekannt aus der Aufzeichnung des Kernels von jedem Moment, in dem ein Thread einen Kern bekam oder verließ.</translation>
    </message>
</context>
<context>
    <name>glossary.extra</name>
    <message>
        <source>Computing that the parallel run had to do beyond what the sequential one needed.</source>
        <translation>Rechnen, das der parallele Lauf über das hinaus tun musste, was der sequenzielle brauchte.</translation>
    </message>
</context>
<context>
    <name>glossary.factor</name>
    <message>
        <source>By how much something multiplies: above 1 it makes faster, below 1 slower.</source>
        <translation>Womit etwas malgenommen wird: über 1 macht es schneller, unter 1 langsamer.</translation>
    </message>
</context>
<context>
    <name>glossary.gil</name>
    <message>
        <source>The global interpreter lock: only the thread that holds it runs Python code, all others wait.</source>
        <translation>Die globale Interpreter-Sperre: Nur wer sie hält, führt Python-Code aus, alle anderen warten.</translation>
    </message>
</context>
<context>
    <name>glossary.gil-wait</name>
    <message>
        <source>The worker waits for the GIL, the lock that lets only one thread at a time run Python code.</source>
        <translation>Der Worker wartet auf den GIL, die Sperre, die nur einen Thread auf einmal Python-Code ausführen lässt.</translation>
    </message>
</context>
<context>
    <name>glossary.idle-tail</name>
    <message>
        <source>The worker has nothing more to do, but the run is not over: others still work.</source>
        <translation>Der Worker hat nichts mehr zu tun, aber der Lauf ist noch nicht zu Ende: Andere arbeiten noch.</translation>
    </message>
</context>
<context>
    <name>glossary.io-wait</name>
    <message>
        <source>The worker waits for a file, the network or some time to pass, and needs no core meanwhile.</source>
        <translation>Der Worker wartet auf eine Datei, das Netz oder darauf, dass Zeit vergeht, und braucht so lange keinen Kern.</translation>
    </message>
</context>
<context>
    <name>glossary.lane</name>
    <message>
        <source>One line of the chart: what one worker, or one core, did from left to right.</source>
        <translation>Eine Zeile des Diagramms: was ein Worker oder ein Kern von links nach rechts tat.</translation>
    </message>
</context>
<context>
    <name>glossary.likely</name>
    <message>
        <source>The run&apos;s figures speak for this finding, but something else may play a part: 60 to 90 %.</source>
        <translation>Die Zahlen des Laufs sprechen für diesen Befund, aber anderes kann mitspielen: 60 bis 90 %.</translation>
    </message>
</context>
<context>
    <name>glossary.load-balance</name>
    <message>
        <source>How evenly the work was spread: at 100 % all workers computed equally long.</source>
        <translation>Wie gleichmäßig die Arbeit verteilt war: Bei 100 % rechneten alle Worker gleich lang.</translation>
    </message>
</context>
<context>
    <name>glossary.lock-wait</name>
    <message>
        <source>The worker waits for a lock that another one holds, or for another one to be done.</source>
        <translation>Der Worker wartet auf eine Sperre, die ein anderer hält, oder darauf, dass ein anderer fertig ist.</translation>
    </message>
</context>
<context>
    <name>glossary.measuring</name>
    <message>
        <source>How much of one core Corelane itself took while it watched the run.</source>
        <translation>Wie viel von einem Kern Corelane selbst brauchte, während es dem Lauf zusah.</translation>
    </message>
</context>
<context>
    <name>glossary.memory</name>
    <message>
        <source>What the program and all that it started have in memory; what several share counts once.</source>
        <translation>Was das Programm und alles, was es gestartet hat, im Speicher haben; was mehrere teilen, zählt einmal.</translation>
    </message>
</context>
<context>
    <name>glossary.nothing-left</name>
    <message>
        <source>No thread of the run had anything left to do.</source>
        <translation>Kein Thread des Laufs hatte noch etwas zu tun.</translation>
    </message>
</context>
<context>
    <name>glossary.other-thread</name>
    <message>
        <source>The thread waits until another thread of the run has done something.</source>
        <translation>Der Thread wartet, bis ein anderer Thread des Laufs etwas getan hat.</translation>
    </message>
</context>
<context>
    <name>glossary.others</name>
    <message>
        <source>A thread of the run could have gone on, but another program had the core.</source>
        <translation>Ein Thread des Laufs hätte weiterarbeiten können, aber ein anderes Programm hatte den Kern.</translation>
    </message>
</context>
<context>
    <name>glossary.page-fault</name>
    <message>
        <source>The thread waits for a piece of its memory that has yet to be made or read in.</source>
        <translation>Der Thread wartet auf ein Stück seines Speichers, das erst noch angelegt oder eingelesen werden muss.</translation>
    </message>
</context>
<context>
    <name>glossary.parallel-efficiency</name>
    <message>
        <source>How much of the run&apos;s time its workers computed: at 100 % all of them did all the time.</source>
        <translation>Wie viel von der Zeit des Laufs seine Worker rechneten: bei 100 % alle die ganze Zeit.</translation>
    </message>
</context>
<context>
    <name>glossary.possible</name>
    <message>
        <source>The run&apos;s figures would fit this finding, and others as well: below 60 %.</source>
        <translation>Die Zahlen des Laufs passen zu diesem Befund, aber auch zu anderen: unter 60 %.</translation>
    </message>
</context>
<context>
    <name>glossary.pss</name>
    <message>
        <source>A process&apos;s own memory and its part of what it shares, so that each page counts once in the sum.</source>
        <translation>Der eigene Speicher eines Prozesses und sein Anteil am geteilten, sodass jede Seite in der Summe einmal zählt.</translation>
    </message>
</context>
<context>
    <name>glossary.quota</name>
    <message>
        <source>The run had used up the CPU time that its container allows, and had to pause.</source>
        <translation>Der Lauf hatte die CPU-Zeit aufgebraucht, die sein Container erlaubt, und musste pausieren.</translation>
    </message>
</context>
<context>
    <name>glossary.real</name>
    <message>
        <source>Time on the wall clock from the run&apos;s begin to its end, as the shell&apos;s time says.</source>
        <translation>Zeit auf der Wanduhr vom Beginn des Laufs bis zu seinem Ende, wie time in der Shell sie nennt.</translation>
    </message>
</context>
<context>
    <name>glossary.rest</name>
    <message>
        <source>The core works for something else: other programs, or the system itself.</source>
        <translation>Der Kern arbeitet für etwas anderes: andere Programme oder das System selbst.</translation>
    </message>
</context>
<context>
    <name>glossary.run-queue</name>
    <message>
        <source>The worker could compute, but has to wait for a free core.</source>
        <translation>Der Worker könnte rechnen, muss aber auf einen freien Kern warten.</translation>
    </message>
</context>
<context>
    <name>glossary.running</name>
    <message>
        <source>The worker has a core and computes.</source>
        <translation>Der Worker hat einen Kern und rechnet.</translation>
    </message>
</context>
<context>
    <name>glossary.sampled</name>
    <message>
        <source>Known from some 20 looks a second: what was shorter may have been missed.</source>
        <translation>Bekannt aus etwa 20 Blicken je Sekunde: Was kürzer war, kann übersehen sein.</translation>
    </message>
</context>
<context>
    <name>glossary.sleep</name>
    <message>
        <source>The thread has asked to be woken after some time.</source>
        <translation>Der Thread hat darum gebeten, nach einiger Zeit geweckt zu werden.</translation>
    </message>
</context>
<context>
    <name>glossary.speedup</name>
    <message>
        <source>How many times as fast as its baseline a run was: 2 is half the time.</source>
        <translation>Wievielmal so schnell wie sein Basislauf ein Lauf war: 2 ist die halbe Zeit.</translation>
    </message>
</context>
<context>
    <name>glossary.start-up</name>
    <message>
        <source>From the run&apos;s begin to the worker&apos;s first piece of work: the program starts, the worker is made.</source>
        <translation>Vom Beginn des Laufs bis zum ersten Stück Arbeit: Das Programm startet, der Worker entsteht.</translation>
    </message>
</context>
<context>
    <name>glossary.steal</name>
    <message>
        <source>This machine is a virtual one, and its host gave the core to somebody else for that time.</source>
        <translation>Dieser Rechner ist ein virtueller, und sein Wirt gab den Kern in dieser Zeit jemand anderem.</translation>
    </message>
</context>
<context>
    <name>glossary.stopped</name>
    <message>
        <source>The thread was halted by a signal or a debugger.</source>
        <translation>Der Thread wurde von einem Signal oder einem Debugger angehalten.</translation>
    </message>
</context>
<context>
    <name>glossary.switching</name>
    <message>
        <source>Time that the core spent changing from one thread to another.</source>
        <translation>Zeit, in der der Kern von einem Thread zum anderen wechselte.</translation>
    </message>
</context>
<context>
    <name>glossary.sys</name>
    <message>
        <source>CPU time that the kernel took on the program&apos;s behalf, such as for files and memory.</source>
        <translation>CPU-Zeit, die der Kernel für das Programm brauchte, etwa für Dateien und Speicher.</translation>
    </message>
</context>
<context>
    <name>glossary.this-run</name>
    <message>
        <source>The core works for the run that is measured.</source>
        <translation>Der Kern arbeitet für den Lauf, der gemessen wird.</translation>
    </message>
</context>
<context>
    <name>glossary.transfer</name>
    <message>
        <source>Data moves between the main program and the worker.</source>
        <translation>Daten wandern zwischen Hauptprogramm und Worker.</translation>
    </message>
</context>
<context>
    <name>glossary.unexplained</name>
    <message>
        <source>The thread waited, and nothing that was measured tells for what.</source>
        <translation>Der Thread wartete, und nichts Gemessenes sagt, worauf.</translation>
    </message>
</context>
<context>
    <name>glossary.useful</name>
    <message>
        <source>Computing that the sequential run had to do as well.</source>
        <translation>Rechnen, das auch der sequenzielle Lauf tun musste.</translation>
    </message>
</context>
<context>
    <name>glossary.user</name>
    <message>
        <source>CPU time that the program&apos;s own code took; two cores for a second are two seconds.</source>
        <translation>CPU-Zeit, die der Code des Programms selbst brauchte; zwei Kerne eine Sekunde lang sind zwei Sekunden.</translation>
    </message>
</context>
<context>
    <name>glossary.usl</name>
    <message>
        <source>The universal scalability law: as Amdahl&apos;s, but workers also cost each other time.</source>
        <translation>Das universelle Skalierungsgesetz: wie Amdahls, nur kosten Worker einander auch noch Zeit.</translation>
    </message>
</context>
<context>
    <name>glossary.whole-tree</name>
    <message>
        <source>The program, all processes that it started, and all that these started.</source>
        <translation>Das Programm, alle Prozesse, die es gestartet hat, und alle, die diese gestartet haben.</translation>
    </message>
</context>
<context>
    <name>glossary.worker</name>
    <message>
        <source>One thread, process or task that does a part of the work.</source>
        <translation>Ein Thread, Prozess oder Task, der einen Teil der Arbeit tut.</translation>
    </message>
</context>
<context>
    <name>help.arguments-heading</name>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
</context>
<context>
    <name>help.article-description</name>
    <message>
        <source>The comparison of the article &quot;Parallelism in python&quot; on this machine: Python sequential, threads, processes.</source>
        <translation>Der Vergleich aus dem Artikel „Parallelism in python“ auf diesem Rechner: Python sequenziell, Threads, Prozesse.</translation>
    </message>
</context>
<context>
    <name>help.article-png</name>
    <message>
        <source>Draw the comparison into FILE; default: corelane-article.png here.</source>
        <translation>Zeichnet den Vergleich in FILE; sonst: corelane-article.png hier.</translation>
    </message>
</context>
<context>
    <name>help.article-summary</name>
    <message>
        <source>Python sequential, threads, processes side by side, and their picture</source>
        <translation>Python sequenziell, Threads, Prozesse nebeneinander, und ihr Bild</translation>
    </message>
</context>
<context>
    <name>help.breakeven-description</name>
    <message>
        <source>Runs two models on growing sizes: from which size on is the second faster?</source>
        <translation>Führt zwei Modelle mit wachsenden Größen aus: Ab welcher Größe ist das zweite schneller?</translation>
    </message>
</context>
<context>
    <name>help.breakeven-points</name>
    <message>
        <source>How many sizes between them; default: 7.</source>
        <translation>Wie viele Größen dazwischen; sonst: 7.</translation>
    </message>
</context>
<context>
    <name>help.breakeven-sizes</name>
    <message>
        <source>Smallest and largest size, such as 1000..1000000, or a list.</source>
        <translation>Kleinste und größte Größe, etwa 1000..1000000, oder eine Liste.</translation>
    </message>
</context>
<context>
    <name>help.breakeven-summary</name>
    <message>
        <source>from which size on does B beat A?</source>
        <translation>ab welcher Größe schlägt B A?</translation>
    </message>
</context>
<context>
    <name>help.chart-article</name>
    <message>
        <source>Add the article&apos;s own figures (wall-vs-cpu).</source>
        <translation>Fügt die Zahlen des Artikels hinzu (wall-vs-cpu).</translation>
    </message>
</context>
<context>
    <name>help.chart-chart</name>
    <message>
        <source>Which: see &apos;corelane list charts&apos;; default: cpu-per-core. That, the lanes and the speedup are of the last run; the others show all. board: four of them on one page.</source>
        <translation>Welches: siehe „corelane list charts“; sonst: cpu-per-core. Dieses, die Spuren und der Speedup sind vom letzten Lauf; die anderen zeigen alle. board: vier davon auf einer Seite.</translation>
    </message>
</context>
<context>
    <name>help.chart-description</name>
    <message>
        <source>Draws a chart of saved recordings, without a display.</source>
        <translation>Zeichnet ein Diagramm gespeicherter Aufzeichnungen, ohne Anzeige.</translation>
    </message>
</context>
<context>
    <name>help.chart-dpi</name>
    <message>
        <source>PNG: pixels per inch, written into the picture; default: 96 × scale.</source>
        <translation>PNG: Pixel je Zoll, ins Bild geschrieben; sonst: 96 × Maßstab.</translation>
    </message>
</context>
<context>
    <name>help.chart-file</name>
    <message>
        <source>Recordings.</source>
        <translation>Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>help.chart-fps</name>
    <message>
        <source>Films: pictures a second; default: 10.</source>
        <translation>Filme: Bilder je Sekunde; sonst 10.</translation>
    </message>
</context>
<context>
    <name>help.chart-from</name>
    <message>
        <source>Lanes: show in detail what follows this second of the run; a film begins there.</source>
        <translation>Spuren: zeigt im Einzelnen, was nach dieser Sekunde des Laufs kommt; ein Film beginnt dort.</translation>
    </message>
</context>
<context>
    <name>help.chart-output</name>
    <message>
        <source>The file: {suffixes}; - writes CSV to stdout.</source>
        <translation>Die Datei: {suffixes}; - schreibt CSV auf die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>help.chart-scale</name>
    <message>
        <source>PNG: 1 to 4; default: 2.</source>
        <translation>PNG: 1 bis 4; sonst: 2.</translation>
    </message>
</context>
<context>
    <name>help.chart-size</name>
    <message>
        <source>Size of the whole picture before scaling, which type and bars fill: WIDTHxHEIGHT, or one of {sizes}; default: what suits the chart.</source>
        <translation>Größe des ganzen Bildes vor dem Maßstab, die Schrift und Balken füllen: WIDTHxHEIGHT oder eines von {sizes}; sonst: was zum Diagramm passt.</translation>
    </message>
</context>
<context>
    <name>help.chart-speed</name>
    <message>
        <source>Films: times as fast as the run; default: as fast as the run, where the film then takes 2 to 20 s.</source>
        <translation>Filme: so viel mal so schnell wie der Lauf; sonst so schnell wie der Lauf, wo der Film dann 2 bis 20 s dauert.</translation>
    </message>
</context>
<context>
    <name>help.chart-summary</name>
    <message>
        <source>a chart as a picture or a table, without a display</source>
        <translation>ein Diagramm als Bild oder Tabelle, ohne Anzeige</translation>
    </message>
</context>
<context>
    <name>help.chart-theme</name>
    <message>
        <source>{themes}; default: light.</source>
        <translation>{themes}; sonst: light.</translation>
    </message>
</context>
<context>
    <name>help.chart-to</name>
    <message>
        <source>Lanes, films: and what comes before this one.</source>
        <translation>Spuren, Filme: und was vor dieser kommt.</translation>
    </message>
</context>
<context>
    <name>help.compare-description</name>
    <message>
        <source>Runs several models on the same work in turn and says which is best, and whether that is more than noise.</source>
        <translation>Führt mehrere Modelle abwechselnd mit derselben Arbeit aus und sagt, welches das beste ist und ob das mehr als Streuung ist.</translation>
    </message>
</context>
<context>
    <name>help.compare-summary</name>
    <message>
        <source>which model is best, and is it more than noise?</source>
        <translation>welches Modell ist das beste, und ist das mehr als Streuung?</translation>
    </message>
</context>
<context>
    <name>help.contain</name>
    <message>
        <source>In a PID namespace of its own: nothing of it is left even where all of Corelane is killed at once. Within, process numbers start at 2 and do not fit to /proc, the main process has no parent and no process group of the terminal; for an ordinary user other users&apos; rights (sudo) do not count and others&apos; files belong to nobody. Not every system allows it.</source>
        <translation>In einem eigenen PID-Namensraum: Nichts davon bleibt übrig, auch wenn ganz Corelane auf einmal getötet wird. Darin beginnen die Prozessnummern bei 2 und passen nicht zu /proc, der Hauptprozess hat keinen Elternprozess und keine Prozessgruppe des Terminals; für gewöhnliche Benutzer zählen die Rechte anderer (sudo) nicht, und Dateien anderer gehören niemandem. Nicht jedes System erlaubt es.</translation>
    </message>
</context>
<context>
    <name>help.each</name>
    <message>
        <source>Each subcommand tells its options with --help.</source>
        <translation>Jeder Unterbefehl nennt seine Optionen mit --help.</translation>
    </message>
</context>
<context>
    <name>help.export-description</name>
    <message>
        <source>Writes saved recordings for other programs, and as a report to read.</source>
        <translation>Schreibt gespeicherte Aufzeichnungen für andere Programme und als Bericht zum Lesen.</translation>
    </message>
</context>
<context>
    <name>help.export-file</name>
    <message>
        <source>Recordings.</source>
        <translation>Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>help.export-format</name>
    <message>
        <source>{formats}; default: by the file&apos;s name.</source>
        <translation>{formats}; sonst: nach dem Namen der Datei.</translation>
    </message>
</context>
<context>
    <name>help.export-last-run</name>
    <message>
        <source>The report speaks of the last run.</source>
        <translation>Der Bericht handelt vom letzten Lauf.</translation>
    </message>
</context>
<context>
    <name>help.export-output</name>
    <message>
        <source>The file; - is stdout, with --format.</source>
        <translation>Die Datei; - ist die Standardausgabe, mit --format.</translation>
    </message>
</context>
<context>
    <name>help.export-summary</name>
    <message>
        <source>a report to read, data or a trace for other programs</source>
        <translation>ein Bericht zum Lesen, Daten oder ein Trace für andere Programme</translation>
    </message>
</context>
<context>
    <name>help.format</name>
    <message>
        <source>text, json or csv; default: text.</source>
        <translation>text, json oder csv; sonst: text.</translation>
    </message>
</context>
<context>
    <name>help.help</name>
    <message>
        <source>These options.</source>
        <translation>Diese Optionen.</translation>
    </message>
</context>
<context>
    <name>help.lang</name>
    <message>
        <source>The language: de, en or fr; default: the system&apos;s.</source>
        <translation>Die Sprache: de, en oder fr; sonst: die des Systems.</translation>
    </message>
</context>
<context>
    <name>help.list-description</name>
    <message>
        <source>Lists what there is.</source>
        <translation>Listet auf, was es gibt.</translation>
    </message>
</context>
<context>
    <name>help.list-format</name>
    <message>
        <source>text or json; default: text.</source>
        <translation>text oder json; sonst: text.</translation>
    </message>
</context>
<context>
    <name>help.list-python</name>
    <message>
        <source>The Python interpreter to ask; default: python3 on PATH.</source>
        <translation>Der Python-Interpreter, der gefragt wird; sonst: python3 auf PATH.</translation>
    </message>
</context>
<context>
    <name>help.list-summary</name>
    <message>
        <source>what there is, and why something is not available</source>
        <translation>was es gibt, und warum etwas nicht verfügbar ist</translation>
    </message>
</context>
<context>
    <name>help.list-template</name>
    <message>
        <source>workloads: print what a script of your own begins as.</source>
        <translation>workloads: gibt aus, womit ein eigenes Skript beginnt.</translation>
    </message>
</context>
<context>
    <name>help.list-what</name>
    <message>
        <source>models, workloads, runtimes or charts.</source>
        <translation>models, workloads, runtimes oder charts.</translation>
    </message>
</context>
<context>
    <name>help.options-heading</name>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>help.options-word</name>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>help.overview</name>
    <message>
        <source>Corelane {version}: why N cores do not make a program N times faster.</source>
        <translation>Corelane {version}: warum N Kerne ein Programm nicht N-mal schneller machen.</translation>
    </message>
</context>
<context>
    <name>help.python</name>
    <message>
        <source>The Python interpreter; default: python3 on PATH.</source>
        <translation>Der Python-Interpreter; sonst: python3 auf PATH.</translation>
    </message>
</context>
<context>
    <name>help.quiet</name>
    <message>
        <source>No progress.</source>
        <translation>Kein Fortschritt.</translation>
    </message>
</context>
<context>
    <name>help.repeat</name>
    <message>
        <source>Run it R times.</source>
        <translation>Führt es R-mal aus.</translation>
    </message>
</context>
<context>
    <name>help.run-baseline</name>
    <message>
        <source>Run the sequential model of the same runtime first, to compare with.</source>
        <translation>Führt zuerst das sequenzielle Modell derselben Laufzeitumgebung aus, zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>help.run-description</name>
    <message>
        <source>Runs one workload under one concurrency model and measures it.</source>
        <translation>Führt eine Aufgabe unter einem Modell der Nebenläufigkeit aus und misst sie.</translation>
    </message>
</context>
<context>
    <name>help.run-model</name>
    <message>
        <source>How it is run: see &apos;corelane list models&apos;.</source>
        <translation>Wie sie läuft: siehe „corelane list models“.</translation>
    </message>
</context>
<context>
    <name>help.run-png</name>
    <message>
        <source>Draw the charts of the last run into FILE.</source>
        <translation>Zeichnet die Diagramme des letzten Laufs in FILE.</translation>
    </message>
</context>
<context>
    <name>help.run-summary</name>
    <message>
        <source>one run: what time prints, cores busy, the answer</source>
        <translation>ein Lauf: was time ausgibt, beschäftigte Kerne, das Ergebnis</translation>
    </message>
</context>
<context>
    <name>help.save</name>
    <message>
        <source>Keep the recording in FILE, with the command line and what a workload printed; added at its end if it holds recordings.</source>
        <translation>Bewahrt die Aufzeichnung in FILE auf, mit der Befehlszeile und der Ausgabe der Aufgabe; am Ende angefügt, wenn darin Aufzeichnungen sind.</translation>
    </message>
</context>
<context>
    <name>help.scale-description</name>
    <message>
        <source>Runs models with several numbers of workers: speedup, efficiency, and the laws of Amdahl and Gunther fitted to them.</source>
        <translation>Führt Modelle mit mehreren Anzahlen von Workern aus: Speedup, Effizienz und die daran angepassten Gesetze von Amdahl und Gunther.</translation>
    </message>
</context>
<context>
    <name>help.scale-summary</name>
    <message>
        <source>speedup over workers, with laws fitted to it</source>
        <translation>Speedup über den Workern, mit angepassten Gesetzen</translation>
    </message>
</context>
<context>
    <name>help.scale-workers</name>
    <message>
        <source>Numbers of workers, such as 1..4 or 1,2,4; default: up to twice the effective cores.</source>
        <translation>Anzahlen von Workern, etwa 1..4 oder 1,2,4; sonst: bis zum Doppelten der nutzbaren Kerne.</translation>
    </message>
</context>
<context>
    <name>help.set</name>
    <message>
        <source>An option of the model: see &apos;corelane list models&apos;.</source>
        <translation>Eine Option des Modells: siehe „corelane list models“.</translation>
    </message>
</context>
<context>
    <name>help.show-description</name>
    <message>
        <source>Shows saved recordings.</source>
        <translation>Zeigt gespeicherte Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>help.show-file</name>
    <message>
        <source>Recordings, as kept by --save or by the window.</source>
        <translation>Aufzeichnungen, wie --save oder das Fenster sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>help.show-format</name>
    <message>
        <source>text, json or csv; default: text.</source>
        <translation>text, json oder csv; sonst: text.</translation>
    </message>
</context>
<context>
    <name>help.show-summary</name>
    <message>
        <source>saved recordings as text, JSON or CSV</source>
        <translation>gespeicherte Aufzeichnungen als Text, JSON oder CSV</translation>
    </message>
</context>
<context>
    <name>help.size</name>
    <message>
        <source>The workload&apos;s size; default: about 6 s sequentially.</source>
        <translation>Die Größe der Aufgabe; sonst: sequenziell etwa 6 s.</translation>
    </message>
</context>
<context>
    <name>help.study-baseline</name>
    <message>
        <source>What speedup is counted from; default: the sequential model.</source>
        <translation>Wovon aus der Speedup zählt; sonst: das sequenzielle Modell.</translation>
    </message>
</context>
<context>
    <name>help.study-continue</name>
    <message>
        <source>Go on with the interrupted study in FILE.</source>
        <translation>Setzt die unterbrochene Studie in FILE fort.</translation>
    </message>
</context>
<context>
    <name>help.study-file</name>
    <message>
        <source>Saved recordings to sum up; nothing is run then.</source>
        <translation>Gespeicherte Aufzeichnungen zum Zusammenfassen; dann läuft nichts.</translation>
    </message>
</context>
<context>
    <name>help.study-force</name>
    <message>
        <source>Compare runs that are not of the same work or machine all the same.</source>
        <translation>Vergleicht auch Läufe, die nicht von derselben Arbeit oder demselben Rechner sind.</translation>
    </message>
</context>
<context>
    <name>help.study-model</name>
    <message>
        <source>The models, with commas between them: see &apos;corelane list models&apos;. MODEL@PATH runs one in that interpreter.</source>
        <translation>Die Modelle, mit Kommas dazwischen: siehe „corelane list models“. MODEL@PATH führt eines in diesem Interpreter aus.</translation>
    </message>
</context>
<context>
    <name>help.study-png</name>
    <message>
        <source>Draw the study&apos;s charts into FILE.</source>
        <translation>Zeichnet die Diagramme der Studie in FILE.</translation>
    </message>
</context>
<context>
    <name>help.study-python</name>
    <message>
        <source>The Python interpreter; default: python3 on PATH.</source>
        <translation>Der Python-Interpreter; sonst: python3 auf PATH.</translation>
    </message>
</context>
<context>
    <name>help.study-repeat</name>
    <message>
        <source>Rounds that count; default: 6, the fewest that give a 95 % interval.</source>
        <translation>Runden, die zählen; sonst: 6, die wenigsten, die ein 95-%-Intervall ergeben.</translation>
    </message>
</context>
<context>
    <name>help.study-seed</name>
    <message>
        <source>Of the order of the runs; default: a new one each time.</source>
        <translation>Der Reihenfolge der Läufe; sonst: jedes Mal ein neuer.</translation>
    </message>
</context>
<context>
    <name>help.study-set</name>
    <message>
        <source>An option of the models that have it: see &apos;corelane list models&apos;.</source>
        <translation>Eine Option der Modelle, die sie haben: siehe „corelane list models“.</translation>
    </message>
</context>
<context>
    <name>help.study-size</name>
    <message>
        <source>The workload&apos;s size; default: about 6 s sequentially.</source>
        <translation>Die Größe der Aufgabe; sonst: sequenziell etwa 6 s.</translation>
    </message>
</context>
<context>
    <name>help.study-workers</name>
    <message>
        <source>How many workers; default: the effective cores, at least 2.</source>
        <translation>Wie viele Worker; sonst: die nutzbaren Kerne, mindestens 2.</translation>
    </message>
</context>
<context>
    <name>help.study-workload</name>
    <message>
        <source>What is computed: see &apos;corelane list workloads&apos;.</source>
        <translation>Was berechnet wird: siehe „corelane list workloads“.</translation>
    </message>
</context>
<context>
    <name>help.study-yes</name>
    <message>
        <source>With --continue: run the commands that FILE names without asking.</source>
        <translation>Mit --continue: führt die Befehle, die FILE nennt, ohne Rückfrage aus.</translation>
    </message>
</context>
<context>
    <name>help.time-command</name>
    <message>
        <source>The command and its arguments.</source>
        <translation>Der Befehl und seine Argumente.</translation>
    </message>
</context>
<context>
    <name>help.time-description</name>
    <message>
        <source>Runs a command as it is and reports on stderr, or to the file of -o; its input, output and exit status are passed through (1 in place of 0 where the report or the recording could not be written).</source>
        <translation>Führt einen Befehl aus, wie er ist, und berichtet auf stderr oder in die Datei von -o; seine Eingabe, seine Ausgabe und sein Exit-Status werden durchgereicht (1 anstelle von 0, wo der Bericht oder die Aufzeichnung nicht geschrieben werden konnte).</translation>
    </message>
</context>
<context>
    <name>help.time-leave-running</name>
    <message>
        <source>What the command leaves running goes on, not measured any more; else it is ended half a second after the command.</source>
        <translation>Was der Befehl laufen lässt, läuft weiter und wird nicht mehr gemessen; sonst wird es eine halbe Sekunde nach ihm beendet.</translation>
    </message>
</context>
<context>
    <name>help.time-name</name>
    <message>
        <source>What reports and charts call it; named commands are compared.</source>
        <translation>Wie Berichte und Diagramme ihn nennen; benannte Befehle werden verglichen.</translation>
    </message>
</context>
<context>
    <name>help.time-no-stamps</name>
    <message>
        <source>The command finds no variable CORELANE_EVENT_AREA; all else of its surroundings is as it was found in any case.</source>
        <translation>Der Befehl findet keine Variable CORELANE_EVENT_AREA vor; alles andere um ihn ist in jedem Fall, wie es vorgefunden wurde.</translation>
    </message>
</context>
<context>
    <name>help.time-output</name>
    <message>
        <source>Write the report to FILE.</source>
        <translation>Schreibt den Bericht in FILE.</translation>
    </message>
</context>
<context>
    <name>help.time-set</name>
    <message>
        <source>How it is measured: lanes=sampled reads no context switches.</source>
        <translation>Wie gemessen wird: lanes=sampled liest keine Kontextwechsel.</translation>
    </message>
</context>
<context>
    <name>help.time-summary</name>
    <message>
        <source>any command, measured the same way</source>
        <translation>irgendein Befehl, ebenso gemessen</translation>
    </message>
</context>
<context>
    <name>help.time-wait</name>
    <message>
        <source>What the command leaves running is measured to its end, which Ctrl-C and --timeout bring about.</source>
        <translation>Was der Befehl laufen lässt, wird bis zu seinem Ende gemessen, das Strg-C und --timeout herbeiführen.</translation>
    </message>
</context>
<context>
    <name>help.timeout</name>
    <message>
        <source>End the run after this many seconds.</source>
        <translation>Beendet den Lauf nach so vielen Sekunden.</translation>
    </message>
</context>
<context>
    <name>help.usage-heading</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
</context>
<context>
    <name>help.window</name>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
</context>
<context>
    <name>help.window-with</name>
    <message>
        <source>the window, with these recordings</source>
        <translation>das Fenster, mit diesen Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>help.workers</name>
    <message>
        <source>How many workers; default: the effective cores, at least 2.</source>
        <translation>Wie viele Worker; sonst: die nutzbaren Kerne, mindestens 2.</translation>
    </message>
</context>
<context>
    <name>help.workload</name>
    <message>
        <source>What is computed: see &apos;corelane list workloads&apos;.</source>
        <translation>Was berechnet wird: siehe „corelane list workloads“.</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>speedup {speedup} = {busy} cores busy × {work} work × {wait} baseline</source>
        <translation>Speedup {speedup} = {busy} Kerne beschäftigt × {work} Arbeit × {wait} Basislauf</translation>
    </message>
</context>
<context>
    <name>identity.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>Kerne beschäftigt</translation>
    </message>
</context>
<context>
    <name>identity.none-yet</name>
    <message>
        <source>Run the sequential mode and another one with the same size: the speedup and its factors stand here.</source>
        <translation>Führen Sie den sequenziellen Modus und einen anderen mit derselben Größe aus: Dann stehen hier der Speedup und seine Faktoren.</translation>
    </message>
</context>
<context>
    <name>identity.scale</name>
    <message>
        <source>speedup = cores busy × work × baseline</source>
        <translation>Speedup = Kerne beschäftigt × Arbeit × Basislauf</translation>
    </message>
</context>
<context>
    <name>identity.speedup</name>
    <message>
        <source>speedup</source>
        <translation>Speedup</translation>
    </message>
</context>
<context>
    <name>identity.wait</name>
    <message>
        <source>baseline&apos;s real ÷ its CPU</source>
        <translation>real ÷ CPU des Basislaufs</translation>
    </message>
</context>
<context>
    <name>identity.work</name>
    <message>
        <source>CPU work, baseline ÷ this run</source>
        <translation>CPU-Arbeit, Basislauf ÷ dieser Lauf</translation>
    </message>
</context>
<context>
    <name>idle-tail.busiest</name>
    <message>
        <source>The busiest computed {factor} times the mean (load balance {balance}).</source>
        <translation>Der am meisten beschäftigte rechnete {factor}-mal so lange wie das Mittel (Load Balance {balance}).</translation>
    </message>
</context>
<context>
    <name>idle-tail.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] [was|were] done and idle for {share} of [its|their] time.</source>
        <translation>
            <numerusform>{workers} Worker war fertig und {share} seiner Zeit untätig.</numerusform>
            <numerusform>{workers} Worker waren fertig und {share} ihrer Zeit untätig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>idle-tail.meaning</name>
    <message>
        <source>The run lasts as long as its slowest worker: the others wait.</source>
        <translation>Der Lauf dauert so lange wie sein langsamster Worker: Die anderen warten.</translation>
    </message>
</context>
<context>
    <name>idle-tail.title</name>
    <message>
        <source>Uneven shares: workers idle at the end</source>
        <translation>Ungleiche Anteile: Worker am Ende untätig</translation>
    </message>
</context>
<context>
    <name>installation.again</name>
    <message>
        <source>install or build Corelane again</source>
        <translation>installieren oder bauen Sie Corelane neu</translation>
    </message>
</context>
<context>
    <name>installation.part-missing</name>
    <message>
        <source>a part of Corelane is missing</source>
        <translation>ein Teil von Corelane fehlt</translation>
    </message>
</context>
<context>
    <name>installation.unknown</name>
    <message>
        <source>cannot tell where this program is</source>
        <translation>es ist nicht festzustellen, wo dieses Programm liegt</translation>
    </message>
</context>
<context>
    <name>interpreter.add</name>
    <message>
        <source>add it in the menu Run</source>
        <translation>fügen Sie ihn im Menü „Ausführen“ hinzu</translation>
    </message>
</context>
<context>
    <name>interpreter.ask-again</name>
    <message>
        <source>ask it again</source>
        <translation>fragen Sie ihn noch einmal</translation>
    </message>
</context>
<context>
    <name>interpreter.ask-alone</name>
    <message>
        <source>others did not answer; ask this one alone with --python</source>
        <translation>andere haben nicht geantwortet; fragen Sie diesen allein mit --python</translation>
    </message>
</context>
<context>
    <name>interpreter.asking</name>
    <message>
        <source>asking the interpreter what it is …</source>
        <translation>der Interpreter wird gefragt, was er ist …</translation>
    </message>
</context>
<context>
    <name>interpreter.by-signal</name>
    <message>
        <source>the interpreter was ended by signal {signal}</source>
        <translation>der Interpreter wurde durch Signal {signal} beendet</translation>
    </message>
</context>
<context>
    <name>interpreter.choose-newer</name>
    <message>
        <source>choose Python 3.8 or later</source>
        <translation>wählen Sie Python 3.8 oder neuer</translation>
    </message>
</context>
<context>
    <name>interpreter.choose-python3</name>
    <message>
        <source>choose a python3 program, version 3.8 or later</source>
        <translation>wählen Sie ein Programm python3, Version 3.8 oder neuer</translation>
    </message>
</context>
<context>
    <name>interpreter.gil</name>
    <message>
        <source>with the GIL</source>
        <translation>mit GIL</translation>
    </message>
</context>
<context>
    <name>interpreter.gil-on</name>
    <message>
        <source>GIL switched on</source>
        <translation>GIL eingeschaltet</translation>
    </message>
</context>
<context>
    <name>interpreter.give-path</name>
    <message>
        <source>{reason}; give the path of a python3, version 3.8 or later</source>
        <translation>{reason}; geben Sie den Pfad eines python3 an, Version 3.8 oder neuer</translation>
    </message>
</context>
<context>
    <name>interpreter.interrupted</name>
    <message>
        <source>the interpreter was not asked to the end</source>
        <translation>der Interpreter wurde nicht zu Ende gefragt</translation>
    </message>
</context>
<context>
    <name>interpreter.no-answer</name>
    <message>
        <source>the interpreter did not answer within {time}</source>
        <translation>der Interpreter hat nicht innerhalb von {time} geantwortet</translation>
    </message>
</context>
<context>
    <name>interpreter.no-gil</name>
    <message>
        <source>no GIL</source>
        <translation>kein GIL</translation>
    </message>
</context>
<context>
    <name>interpreter.no-such</name>
    <message>
        <source>no such interpreter</source>
        <translation>diesen Interpreter gibt es nicht</translation>
    </message>
</context>
<context>
    <name>interpreter.no-time-left</name>
    <message>
        <source>there was no time left to ask the interpreter</source>
        <translation>es war keine Zeit mehr, den Interpreter zu fragen</translation>
    </message>
</context>
<context>
    <name>interpreter.none</name>
    <message>
        <source>this is not a Python interpreter that Corelane understands</source>
        <translation>das ist kein Python-Interpreter, den Corelane versteht</translation>
    </message>
</context>
<context>
    <name>interpreter.not-available</name>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>interpreter.not-here</name>
    <message>
        <source>this run&apos;s interpreter is not here: {runtime}</source>
        <translation>der Interpreter dieses Laufs ist nicht hier: {runtime}</translation>
    </message>
</context>
<context>
    <name>interpreter.not-on-path</name>
    <message>
        <source>it is in no folder of PATH (where relative ones do not count); give the path of a python3, version 3.8 or later</source>
        <translation>er ist in keinem Ordner von PATH (relative zählen dort nicht); geben Sie den Pfad eines python3 an, Version 3.8 oder neuer</translation>
    </message>
</context>
<context>
    <name>interpreter.see-wait</name>
    <message>
        <source>start it by hand to see what it waits for</source>
        <translation>starten Sie ihn von Hand, um zu sehen, worauf er wartet</translation>
    </message>
</context>
<context>
    <name>interpreter.see-why</name>
    <message>
        <source>start it by hand to see why</source>
        <translation>starten Sie ihn von Hand, um den Grund zu sehen</translation>
    </message>
</context>
<context>
    <name>interpreter.too-old</name>
    <message>
        <source>Python {version} is too old</source>
        <translation>Python {version} ist zu alt</translation>
    </message>
</context>
<context>
    <name>interpreter.with</name>
    <message>
        <source>{interpreter}; with {modules}</source>
        <translation>{interpreter}; mit {modules}</translation>
    </message>
</context>
<context>
    <name>interpreter.with-status</name>
    <message>
        <source>the interpreter ended with status {status}</source>
        <translation>der Interpreter endete mit Status {status}</translation>
    </message>
</context>
<context>
    <name>label.answer</name>
    <message>
        <source>answer</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>label.baseline</name>
    <message>
        <source>baseline</source>
        <translation>Basislauf</translation>
    </message>
</context>
<context>
    <name>label.begun</name>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
</context>
<context>
    <name>label.command</name>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>label.cores</name>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
</context>
<context>
    <name>label.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>Kerne beschäftigt</translation>
    </message>
</context>
<context>
    <name>label.cpu</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>label.interpreter</name>
    <message>
        <source>interpreter</source>
        <translation>Interpreter</translation>
    </message>
</context>
<context>
    <name>label.kernel</name>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>label.lanes</name>
    <message>
        <source>lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>label.measuring</name>
    <message>
        <source>measuring</source>
        <translation>Messung</translation>
    </message>
</context>
<context>
    <name>label.memory</name>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>label.model</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>label.options</name>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>label.outcome</name>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>label.real</name>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
</context>
<context>
    <name>label.runtime</name>
    <message>
        <source>runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
</context>
<context>
    <name>label.speedup</name>
    <message>
        <source>speedup</source>
        <translation>Speedup</translation>
    </message>
</context>
<context>
    <name>label.switches</name>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
</context>
<context>
    <name>label.switching</name>
    <message>
        <source>switching</source>
        <translation>Umschalten</translation>
    </message>
</context>
<context>
    <name>label.user-and-sys</name>
    <message>
        <source>user + sys</source>
        <translation>user + sys</translation>
    </message>
</context>
<context>
    <name>label.warning</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>label.whole-tree</name>
    <message>
        <source>whole tree</source>
        <translation>Prozessbaum</translation>
    </message>
</context>
<context>
    <name>label.workers</name>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>label.workload</name>
    <message>
        <source>workload</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>lane.from</name>
    <message>
        <source>from {moment}</source>
        <translation>ab {moment}</translation>
    </message>
</context>
<context>
    <name>lane.from-on-core</name>
    <message>
        <source>from {moment}, core {core}</source>
        <translation>ab {moment}, Kern {core}</translation>
    </message>
</context>
<context>
    <name>lane.mark</name>
    <message>
        <source>{what} for {length}</source>
        <translation>{what}, {length} lang</translation>
    </message>
</context>
<context>
    <name>lane.share</name>
    <message>
        <source>{share} {what}</source>
        <translation>{share} {what}</translation>
    </message>
</context>
<context>
    <name>lane.stretch</name>
    <message>
        <source>of {length} from {moment}</source>
        <translation>von {length} ab {moment}</translation>
    </message>
</context>
<context>
    <name>lane.under-one-percent</name>
    <message>
        <source>under 1 % {what}</source>
        <translation>unter 1 % {what}</translation>
    </message>
</context>
<context>
    <name>lane.worker</name>
    <message>
        <source>{worker} {number}</source>
        <translation>{worker} {number}</translation>
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
    <name>lanes.detail</name>
    <message>
        <source>{length} from {moment}</source>
        <translation>{length} ab {moment}</translation>
    </message>
</context>
<context>
    <name>lanes.helpers</name>
    <message>
        <source>Processes and threads that a worker made count as that worker&apos;s.</source>
        <translation>Prozesse und Threads, die ein Worker startet, zählen als seine.</translation>
    </message>
</context>
<context>
    <name>lanes.mixed</name>
    <message>
        <source>{tier} but for {sampled} of {all}</source>
        <translation>{tier} bis auf {sampled} von {all}</translation>
    </message>
</context>
<context>
    <name>lanes.none-yet</name>
    <message>
        <source>Choose a mode and press Run: the workers show here, live.</source>
        <translation>Wählen Sie einen Modus, und drücken Sie „Start“: Die Worker zeigen sich hier, live.</translation>
    </message>
</context>
<context>
    <name>lanes.not-begun</name>
    <message>
        <source>The run did not begin.</source>
        <translation>Der Lauf hat nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>lanes.not-recorded</name>
    <message>
        <source>Not in this recording: it was made before Corelane recorded lanes.</source>
        <translation>Nicht in dieser Aufzeichnung: Sie entstand, bevor Corelane Spuren aufzeichnete.</translation>
    </message>
</context>
<context>
    <name>lanes.one</name>
    <message>
        <source>{noun} {number}</source>
        <translation>{noun} {number}</translation>
    </message>
</context>
<context>
    <name>lanes.per-core</name>
    <message>
        <source>a lane per core</source>
        <translation>eine Spur je Kern</translation>
    </message>
</context>
<context>
    <name>lanes.per-worker</name>
    <message>
        <source>a lane per worker</source>
        <translation>eine Spur je Worker</translation>
    </message>
</context>
<context>
    <name>lanes.sampled</name>
    <message>
        <source>Sampled: {reason}</source>
        <translation>Stichproben: {reason}</translation>
    </message>
</context>
<context>
    <name>lanes.sampled-alone</name>
    <message>
        <source>Sampled: {lanes}: {reason}.</source>
        <translation>Stichproben: {lanes}: {reason}.</translation>
    </message>
</context>
<context>
    <name>lanes.sampled-lane</name>
    <message>
        <source>{lane} (sampled)</source>
        <translation>{lane} (Stichproben)</translation>
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
    <name>lanes.scale-shared</name>
    <message>
        <source>{tier} · {sharers} {nouns} share a lane</source>
        <translation>{tier} · {sharers} {nouns} teilen sich eine Spur</translation>
    </message>
</context>
<context>
    <name>lanes.several</name>
    <message>
        <source>{nouns} {first}–{last}</source>
        <translation>{nouns} {first}–{last}</translation>
    </message>
</context>
<context>
    <name>lanes.short-helpers</name>
    <message numerus="yes">
        <source>{helpers} short helper[|s] of {name}</source>
        <translation>
            <numerusform>{helpers} kurzer Helfer von {name}</numerusform>
            <numerusform>{helpers} kurze Helfer von {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanes.too-short</name>
    <message>
        <source>The run was over before a thread of it could be read.</source>
        <translation>Der Lauf war vorbei, bevor einer seiner Threads gelesen werden konnte.</translation>
    </message>
</context>
<context>
    <name>lanes.unfold</name>
    <message>
        <source>A click, or Enter, shows each of them alone.</source>
        <translation>Ein Klick oder die Eingabetaste zeigt jeden von ihnen einzeln.</translation>
    </message>
</context>
<context>
    <name>lanes.unseen-time</name>
    <message>
        <source>it used more CPU time than its switch records tell of</source>
        <translation>er verbrauchte mehr CPU-Zeit, als seine Kontextwechsel erkennen lassen</translation>
    </message>
</context>
<context>
    <name>lanes.waiting</name>
    <message>
        <source>Waiting for the first readings.</source>
        <translation>Die ersten Messwerte werden erwartet.</translation>
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
    <name>law.amdahl</name>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahlsches Gesetz</translation>
    </message>
</context>
<context>
    <name>law.usl</name>
    <message>
        <source>Universal Scalability Law</source>
        <translation>Universal Scalability Law</translation>
    </message>
</context>
<context>
    <name>legend.range</name>
    <message>
        <source>{what} 0 – {top}</source>
        <translation>{what} 0 – {top}</translation>
    </message>
</context>
<context>
    <name>list.answer</name>
    <message>
        <source>answer: {meaning}</source>
        <translation>Ergebnis: {meaning}</translation>
    </message>
</context>
<context>
    <name>list.free-threaded</name>
    <message>
        <source>free-threaded build</source>
        <translation>Build ohne GIL</translation>
    </message>
</context>
<context>
    <name>list.gil-none</name>
    <message>
        <source>GIL none</source>
        <translation>kein GIL</translation>
    </message>
</context>
<context>
    <name>list.gil-off</name>
    <message>
        <source>GIL off</source>
        <translation>GIL aus</translation>
    </message>
</context>
<context>
    <name>list.gil-on</name>
    <message>
        <source>GIL on</source>
        <translation>GIL an</translation>
    </message>
</context>
<context>
    <name>list.not-available</name>
    <message>
        <source>not available: {reason}</source>
        <translation>nicht verfügbar: {reason}</translation>
    </message>
</context>
<context>
    <name>list.size</name>
    <message>
        <source>size: {meaning}, {least} to {most} (Python {python}, C++ {native})</source>
        <translation>Größe: {meaning}, {least} bis {most} (Python {python}, C++ {native})</translation>
    </message>
</context>
<context>
    <name>list.subinterpreters</name>
    <message>
        <source>subinterpreters</source>
        <translation>Subinterpreter</translation>
    </message>
</context>
<context>
    <name>lock-serialises.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for the lock.</source>
        <translation>
            <numerusform>{workers} Worker wartete {share} seiner Zeit auf die Sperre.</numerusform>
            <numerusform>{workers} Worker warteten {share} ihrer Zeit auf die Sperre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock-serialises.experiment</name>
    <message>
        <source>Run as threads without the lock</source>
        <translation>Als Threads ohne die Sperre ausführen</translation>
    </message>
</context>
<context>
    <name>lock-serialises.meaning</name>
    <message>
        <source>Whoever holds the lock runs, the others wait: more of them compute no faster.</source>
        <translation>Wer die Sperre hält, läuft, die anderen warten: Mehr von ihnen rechnen nicht schneller.</translation>
    </message>
</context>
<context>
    <name>lock-serialises.title</name>
    <message>
        <source>One lock serialises the workers</source>
        <translation>Eine Sperre lässt die Worker nacheinander laufen</translation>
    </message>
</context>
<context>
    <name>loss.alone</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as one thread alone had work.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da ein Thread allein Arbeit hatte.</translation>
    </message>
</context>
<context>
    <name>loss.child</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as it waited for a process that it had started.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da auf einen selbst gestarteten Prozess gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>loss.gil</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for the GIL, which one thread of a process holds at a time.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads auf den GIL warteten, den immer nur ein Thread eines Prozesses hält.</translation>
    </message>
</context>
<context>
    <name>loss.io</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for files, sockets or pipes.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads auf Dateien, Sockets oder Pipes warteten.</translation>
    </message>
</context>
<context>
    <name>loss.lock</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for a lock that another held.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads auf eine Sperre warteten, die ein anderer hielt.</translation>
    </message>
</context>
<context>
    <name>loss.none</name>
    <message numerus="yes">
        <source>It kept {cores} core[|s] busy for {share} of the time.</source>
        <translation>
            <numerusform>Er hielt {cores} Kern {share} der Zeit beschäftigt.</numerusform>
            <numerusform>Er hielt {cores} Kerne {share} der Zeit beschäftigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loss.other-thread</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for a signal, a result or work from others.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads auf ein Signal, ein Ergebnis oder Arbeit von anderen warteten.</translation>
    </message>
</context>
<context>
    <name>loss.others</name>
    <message>
        <source>For {share} of the cores&apos; time a thread waited for a core that other programs had.</source>
        <translation>{share} der Zeit der Kerne wartete ein Thread auf einen Kern, den andere Programme hatten.</translation>
    </message>
</context>
<context>
    <name>loss.page-fault</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for pages of memory.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads auf Speicherseiten warteten.</translation>
    </message>
</context>
<context>
    <name>loss.quota</name>
    <message>
        <source>For {share} of the cores&apos; time the control group&apos;s quota held threads back.</source>
        <translation>{share} der Zeit der Kerne hielt das Kontingent der Kontrollgruppe Threads zurück.</translation>
    </message>
</context>
<context>
    <name>loss.sleep</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for time to pass.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da Threads schliefen.</translation>
    </message>
</context>
<context>
    <name>loss.start-up</name>
    <message>
        <source>{share} of the cores&apos; time was idle before the first chunk, while the workers started.</source>
        <translation>{share} der Zeit der Kerne verging untätig vor dem ersten Stück, während die Worker starteten.</translation>
    </message>
</context>
<context>
    <name>loss.steal</name>
    <message>
        <source>The hypervisor took {share} of the cores&apos; time.</source>
        <translation>Der Hypervisor nahm {share} der Zeit der Kerne.</translation>
    </message>
</context>
<context>
    <name>loss.stopped</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as the program was stopped.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da das Programm angehalten war.</translation>
    </message>
</context>
<context>
    <name>loss.tail</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as nothing was left for some of the threads to do.</source>
        <translation>{share} der Zeit der Kerne verging untätig, da für einige der Threads nichts mehr zu tun war.</translation>
    </message>
</context>
<context>
    <name>loss.unexplained</name>
    <message>
        <source>Why {share} of the cores&apos; time was idle cannot be told.</source>
        <translation>Warum {share} der Zeit der Kerne untätig verging, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>machine.all-cores</name>
    <message numerus="yes">
        <source>{cores} core[|s]</source>
        <translation>
            <numerusform>{cores} Kern</numerusform>
            <numerusform>{cores} Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.cores</name>
    <message numerus="yes">
        <source>{effective} effective of {logical} logical [core|cores]</source>
        <translation>
            <numerusform>{effective} nutzbar von {logical} logischen Kern</numerusform>
            <numerusform>{effective} nutzbar von {logical} logischen Kernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.some-cores</name>
    <message numerus="yes">
        <source>{effective} of {logical} core[|s]</source>
        <translation>
            <numerusform>{effective} von {logical} Kern</numerusform>
            <numerusform>{effective} von {logical} Kernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.text</name>
    <message numerus="yes">
        <source>{cpu}, {effective} of {logical} core[|s], {kernel}</source>
        <translation>
            <numerusform>{cpu}, {effective} von {logical} Kern, {kernel}</numerusform>
            <numerusform>{cpu}, {effective} von {logical} Kernen, {kernel}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>memory.gibibytes</name>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
</context>
<context>
    <name>memory.least</name>
    <message>
        <source>≥: between two readings one process alone had more than was seen of them all.</source>
        <translation>≥: Zwischen zwei Messungen hatte ein Prozess allein mehr, als von allen gesehen wurde.</translation>
    </message>
</context>
<context>
    <name>memory.left-out</name>
    <message numerus="yes">
        <source>{runs} run[|s] without a reading of memory [is|are] not drawn.</source>
        <translation>
            <numerusform>{runs} Lauf ohne Messung des Speichers ist nicht gezeichnet.</numerusform>
            <numerusform>{runs} Läufe ohne Messung des Speichers sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>memory.mebibytes</name>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
</context>
<context>
    <name>memory.none-yet</name>
    <message>
        <source>Run a mode: the memory of its whole tree shows here, live.</source>
        <translation>Führen Sie einen Modus aus: Der Speicher seines ganzen Prozessbaums zeigt sich hier, live.</translation>
    </message>
</context>
<context>
    <name>memory.not-drawn</name>
    <message>
        <source>Nothing to draw: {memory}.</source>
        <translation>Nichts zu zeichnen: {memory}.</translation>
    </message>
</context>
<context>
    <name>memory.read-once</name>
    <message>
        <source>Read once: what it had before and after is not known.</source>
        <translation>Nur einmal gelesen: Was er davor und danach hatte, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>memory.run</name>
    <message>
        <source>{run} · {memory} seen</source>
        <translation>{run} · {memory} gesehen</translation>
    </message>
</context>
<context>
    <name>memory.run-bound</name>
    <message>
        <source>{run} · {memory}</source>
        <translation>{run} · {memory}</translation>
    </message>
</context>
<context>
    <name>memory.scale</name>
    <message>
        <source>all its processes together; what they share counts once</source>
        <translation>alle seine Prozesse zusammen; Geteiltes zählt einmal</translation>
    </message>
</context>
<context>
    <name>memory.unread</name>
    <message>
        <source>The memory of this run was not read: it was too short, or the recording is older than that.</source>
        <translation>Der Speicher dieses Laufs wurde nicht gemessen: Er war zu kurz, oder die Aufzeichnung ist älter als diese Messung.</translation>
    </message>
</context>
<context>
    <name>missing.cancelled</name>
    <message>
        <source>The run was cancelled before it was done.</source>
        <translation>Der Lauf wurde abgebrochen, bevor er fertig war.</translation>
    </message>
</context>
<context>
    <name>missing.cancelled-as</name>
    <message>
        <source>The run was cancelled: {reason}.</source>
        <translation>Der Lauf wurde abgebrochen: {reason}.</translation>
    </message>
</context>
<context>
    <name>missing.end</name>
    <message>
        <source>The recording stops before the end of the run: what came after is not known.</source>
        <translation>Die Aufzeichnung hört vor dem Ende des Laufs auf: Was danach kam, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>missing.failed</name>
    <message>
        <source>The run failed before it was done.</source>
        <translation>Der Lauf schlug fehl, bevor er fertig war.</translation>
    </message>
</context>
<context>
    <name>missing.failed-as</name>
    <message>
        <source>The run failed: {reason}.</source>
        <translation>Der Lauf schlug fehl: {reason}.</translation>
    </message>
</context>
<context>
    <name>missing.of-alike</name>
    <message>
        <source>{what} (the same of {runs} runs)</source>
        <translation>{what} (ebenso bei {runs} Läufen)</translation>
    </message>
</context>
<context>
    <name>missing.of-run</name>
    <message>
        <source>{run}: {what}</source>
        <translation>{run}: {what}</translation>
    </message>
</context>
<context>
    <name>missing.of-several</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] were cut, failed, were cancelled or lost stamps or switch records.</source>
        <translation>
            <numerusform>{some} von {runs} Lauf wurde abgeschnitten, schlug fehl, wurde abgebrochen oder verlor Stempel oder Kontextwechsel.</numerusform>
            <numerusform>{some} von {runs} Läufen wurden abgeschnitten, schlugen fehl, wurden abgebrochen oder verloren Stempel oder Kontextwechsel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>missing.short-cut</name>
    <message>
        <source>cut</source>
        <translation>abgeschnitten</translation>
    </message>
</context>
<context>
    <name>missing.short-stamps</name>
    <message>
        <source>stamps lost</source>
        <translation>Stempel verloren</translation>
    </message>
</context>
<context>
    <name>missing.short-switches</name>
    <message>
        <source>switches lost</source>
        <translation>Kontextwechsel verloren</translation>
    </message>
</context>
<context>
    <name>missing.stamps</name>
    <message numerus="yes">
        <source>{lost} stamp[|s] of its workers [was|were] lost.</source>
        <translation>
            <numerusform>{lost} Stempel seiner Worker ging verloren.</numerusform>
            <numerusform>{lost} Stempel seiner Worker gingen verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>missing.stamps-share</name>
    <message>
        <source>{share} of its workers&apos; stamps were lost ({lost} of {all}): what is told by chunks, such as start-up and idle tail, is known in part alone.</source>
        <translation>{share} der Stempel seiner Worker gingen verloren ({lost} von {all}): Was sich aus den Stücken ergibt, etwa Start und Leerlauf am Ende, ist nur zum Teil bekannt.</translation>
    </message>
</context>
<context>
    <name>missing.switches</name>
    <message numerus="yes">
        <source>{records} switch record[ was|s were] lost: where threads were meanwhile is unexplained.</source>
        <translation>
            <numerusform>{records} Eintrag über Kontextwechsel ging verloren: Wo Threads währenddessen waren, ist ungeklärt.</numerusform>
            <numerusform>{records} Einträge über Kontextwechsel gingen verloren: Wo Threads währenddessen waren, ist ungeklärt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model.command</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>model.command.explanation</name>
    <message>
        <source>your own command line, measured as it is</source>
        <translation>Ihre eigene Befehlszeile, gemessen, wie sie ist</translation>
    </message>
</context>
<context>
    <name>model.cpp.async</name>
    <message>
        <source>Async</source>
        <translation>Async</translation>
    </message>
</context>
<context>
    <name>model.cpp.async.explanation</name>
    <message>
        <source>std::async, one per worker</source>
        <translation>std::async, einer je Worker</translation>
    </message>
</context>
<context>
    <name>model.cpp.coroutines</name>
    <message>
        <source>Coroutines</source>
        <translation>Koroutinen</translation>
    </message>
</context>
<context>
    <name>model.cpp.coroutines.explanation</name>
    <message>
        <source>Asio: N on one thread, good for waiting</source>
        <translation>N auf einem Thread, gut zum Warten</translation>
    </message>
</context>
<context>
    <name>model.cpp.openmp</name>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
</context>
<context>
    <name>model.cpp.openmp.explanation</name>
    <message>
        <source>parallel for; split is its schedule</source>
        <translation>parallel for; Aufteilung = schedule</translation>
    </message>
</context>
<context>
    <name>model.cpp.parallel-stl</name>
    <message>
        <source>Parallel STL</source>
        <translation>Parallele STL</translation>
    </message>
</context>
<context>
    <name>model.cpp.parallel-stl.explanation</name>
    <message>
        <source>std::execution::par deals out the work</source>
        <translation>std::execution::par teilt die Arbeit zu</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes-shared</name>
    <message>
        <source>Processes, shared memory</source>
        <translation>Prozesse, Shared Memory</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes-shared.explanation</name>
    <message>
        <source>fork: data in one mapping</source>
        <translation>fork: Daten gemeinsam im Speicher</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes.explanation</name>
    <message>
        <source>fork: data copied to the workers and back</source>
        <translation>fork: Daten hin und zurück kopiert</translation>
    </message>
</context>
<context>
    <name>model.cpp.qtconcurrent</name>
    <message>
        <source>QtConcurrent</source>
        <translation>QtConcurrent</translation>
    </message>
</context>
<context>
    <name>model.cpp.qtconcurrent.explanation</name>
    <message>
        <source>a pool&apos;s queue deals out the work</source>
        <translation>die Warteschlange eines Pools teilt die Arbeit zu</translation>
    </message>
</context>
<context>
    <name>model.cpp.sequential</name>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
</context>
<context>
    <name>model.cpp.sequential.explanation</name>
    <message>
        <source>the same work, compiled</source>
        <translation>dieselbe Arbeit, kompiliert</translation>
    </message>
</context>
<context>
    <name>model.cpp.tbb</name>
    <message>
        <source>oneTBB</source>
        <translation>oneTBB</translation>
    </message>
</context>
<context>
    <name>model.cpp.tbb.explanation</name>
    <message>
        <source>parallel_for; up to N threads steal chunks</source>
        <translation>bis zu N Threads stehlen Stücke</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads-gil</name>
    <message>
        <source>Threads, one lock</source>
        <translation>Threads, eine Sperre</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads-gil.explanation</name>
    <message>
        <source>the GIL as a toy</source>
        <translation>der GIL als Spielzeug</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads.explanation</name>
    <message>
        <source>std::thread, one per worker</source>
        <translation>std::thread, einer je Worker</translation>
    </message>
</context>
<context>
    <name>model.python.asyncio</name>
    <message>
        <source>Asyncio tasks</source>
        <translation>Asyncio-Tasks</translation>
    </message>
</context>
<context>
    <name>model.python.asyncio.explanation</name>
    <message>
        <source>one thread: others run while one waits</source>
        <translation>während einer wartet, laufen andere</translation>
    </message>
</context>
<context>
    <name>model.python.interpreters</name>
    <message>
        <source>Interpreters</source>
        <translation>Interpreter</translation>
    </message>
</context>
<context>
    <name>model.python.interpreters.explanation</name>
    <message>
        <source>threads with a GIL each, Python 3.14+</source>
        <translation>Threads mit eigenem GIL, Python 3.14+</translation>
    </message>
</context>
<context>
    <name>model.python.process-pool</name>
    <message>
        <source>Process pool</source>
        <translation>Prozess-Pool</translation>
    </message>
</context>
<context>
    <name>model.python.process-pool.explanation</name>
    <message>
        <source>its queue deals out the work</source>
        <translation>seine Warteschlange teilt die Arbeit zu</translation>
    </message>
</context>
<context>
    <name>model.python.processes</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>model.python.processes-shared</name>
    <message>
        <source>Processes, shared memory</source>
        <translation>Prozesse, Shared Memory</translation>
    </message>
</context>
<context>
    <name>model.python.processes-shared.explanation</name>
    <message>
        <source>multiprocessing: data is not copied</source>
        <translation>multiprocessing: nichts wird kopiert</translation>
    </message>
</context>
<context>
    <name>model.python.processes.explanation</name>
    <message>
        <source>multiprocessing: own GIL each</source>
        <translation>multiprocessing: je ein eigener GIL</translation>
    </message>
</context>
<context>
    <name>model.python.sequential</name>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
</context>
<context>
    <name>model.python.sequential.explanation</name>
    <message>
        <source>one thread, one core: the baseline</source>
        <translation>ein Thread, ein Kern: der Basislauf</translation>
    </message>
</context>
<context>
    <name>model.python.thread-pool</name>
    <message>
        <source>Thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
</context>
<context>
    <name>model.python.thread-pool.explanation</name>
    <message>
        <source>its queue deals out the work</source>
        <translation>seine Warteschlange teilt die Arbeit zu</translation>
    </message>
</context>
<context>
    <name>model.python.threads</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
</context>
<context>
    <name>model.python.threads.explanation</name>
    <message>
        <source>threading: a GIL lets one run</source>
        <translation>threading: ein GIL lässt einen laufen</translation>
    </message>
</context>
<context>
    <name>more-workers-than-cores.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for a core (effective cores: {cores}).</source>
        <translation>
            <numerusform>{workers} Worker wartete {share} seiner Zeit auf einen Kern (nutzbare Kerne: {cores}).</numerusform>
            <numerusform>{workers} Worker warteten {share} ihrer Zeit auf einen Kern (nutzbare Kerne: {cores}).</numerusform>
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
        <translation>Mehr Worker als Kerne</translation>
    </message>
</context>
<context>
    <name>not-alike.both</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>not-alike.failed</name>
    <message>
        <source>runs that failed do not count</source>
        <translation>fehlgeschlagene Läufe zählen nicht</translation>
    </message>
</context>
<context>
    <name>not-alike.leave-out</name>
    <message>
        <source>leave some out, or add --force to compare them all the same</source>
        <translation>lassen Sie einige weg, oder vergleichen Sie sie mit --force trotzdem</translation>
    </message>
</context>
<context>
    <name>not-alike.machine</name>
    <message>
        <source>these runs are not of the same machine</source>
        <translation>diese Läufe sind nicht vom selben Rechner</translation>
    </message>
</context>
<context>
    <name>not-alike.no-run</name>
    <message>
        <source>there is no run to compare</source>
        <translation>es gibt keinen Lauf zu vergleichen</translation>
    </message>
</context>
<context>
    <name>not-alike.size</name>
    <message>
        <source>these runs are not of the same size</source>
        <translation>diese Läufe haben nicht dieselbe Größe</translation>
    </message>
</context>
<context>
    <name>not-alike.workload</name>
    <message>
        <source>these runs are not of the same workload</source>
        <translation>diese Läufe haben nicht dieselbe Aufgabe</translation>
    </message>
</context>
<context>
    <name>on-battery</name>
    <message numerus="yes">
        <source>The machine ran on its battery during {some} of {runs} run[|s]: its clocks may have been kept low.</source>
        <translation>
            <numerusform>Der Rechner lief während {some} von {runs} Lauf auf Akku: Sein Takt kann niedrig gehalten worden sein.</numerusform>
            <numerusform>Der Rechner lief während {some} von {runs} Läufen auf Akku: Sein Takt kann niedrig gehalten worden sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>one-after-another.longest</name>
    <message>
        <source>The longest such stretch lasted {time}.</source>
        <translation>Die längste solche Strecke dauerte {time}.</translation>
    </message>
</context>
<context>
    <name>one-after-another.meaning</name>
    <message>
        <source>It has several threads or processes that compute, but not at the same time: what runs alone sets the limit.</source>
        <translation>Es hat mehrere Threads oder Prozesse, die rechnen, aber nicht gleichzeitig: Was allein läuft, setzt die Grenze.</translation>
    </message>
</context>
<context>
    <name>one-after-another.title</name>
    <message>
        <source>One after another</source>
        <translation>Eines nach dem anderen</translation>
    </message>
</context>
<context>
    <name>one-core.evidence</name>
    <message>
        <source>Its threads might use CPU {cpus} alone, so they took turns on it: on average {waiting} waited while another ran.</source>
        <translation>Seine Threads durften allein CPU {cpus} nutzen, also wechselten sie sich darauf ab: Im Mittel warteten {waiting}, während ein anderer lief.</translation>
    </message>
</context>
<context>
    <name>one-core.evidence-most</name>
    <message>
        <source>For {share} of what they computed its threads might use CPU {cpus} alone, so they took turns on it: on average {waiting} waited while another ran.</source>
        <translation>Für {share} ihrer Rechenzeit durften seine Threads allein CPU {cpus} nutzen, also wechselten sie sich darauf ab: Im Mittel warteten {waiting}, während ein anderer lief.</translation>
    </message>
</context>
<context>
    <name>one-core.narrowed</name>
    <message>
        <source>The program narrowed its affinity itself, as some libraries do when they are loaded: the other cores were out of reach.</source>
        <translation>Das Programm hat seine Affinität selbst verengt, wie es manche Bibliotheken beim Laden tun: Die anderen Kerne waren außer Reichweite.</translation>
    </message>
</context>
<context>
    <name>one-core.started</name>
    <message>
        <source>It was started with this affinity, as by taskset or a container: the other cores were out of reach.</source>
        <translation>Es wurde mit dieser Affinität gestartet, etwa durch taskset oder einen Container: Die anderen Kerne waren außer Reichweite.</translation>
    </message>
</context>
<context>
    <name>one-core.title</name>
    <message>
        <source>Everything ran on one core</source>
        <translation>Alles lief auf einem Kern</translation>
    </message>
</context>
<context>
    <name>one-core.title-most</name>
    <message>
        <source>Most of it ran on one core</source>
        <translation>Das meiste lief auf einem Kern</translation>
    </message>
</context>
<context>
    <name>option.block-kib</name>
    <message>
        <source>Block (KiB)</source>
        <translation>Block (KiB)</translation>
    </message>
</context>
<context>
    <name>option.block-kib.explanation</name>
    <message>
        <source>what one call hashes; below 2 KiB CPython would keep the GIL</source>
        <translation>was ein Aufruf hasht; unter 2 KiB würde CPython den GIL behalten</translation>
    </message>
</context>
<context>
    <name>option.body-bytes</name>
    <message>
        <source>Answer (bytes)</source>
        <translation>Antwort (Byte)</translation>
    </message>
</context>
<context>
    <name>option.body-bytes.explanation</name>
    <message>
        <source>what each request brings</source>
        <translation>was jede Anfrage bringt</translation>
    </message>
</context>
<context>
    <name>option.cache</name>
    <message>
        <source>Page cache</source>
        <translation>Seitencache</translation>
    </message>
</context>
<context>
    <name>option.cache.explanation</name>
    <message>
        <source>drop: the file is put out of the kernel&apos;s page cache before the run, so that it comes from the disk</source>
        <translation>drop: Die Datei wird vor dem Lauf aus dem Seitencache des Kernels genommen, sodass sie vom Datenträger kommt</translation>
    </message>
</context>
<context>
    <name>option.chunks-per-worker</name>
    <message>
        <source>Chunks per worker</source>
        <translation>Stücke je Worker</translation>
    </message>
</context>
<context>
    <name>option.chunks-per-worker.explanation</name>
    <message>
        <source>how many pieces each worker&apos;s share is cut into</source>
        <translation>in wie viele Stücke der Anteil jedes Workers geschnitten wird</translation>
    </message>
</context>
<context>
    <name>option.chunksize</name>
    <message>
        <source>Chunks per task</source>
        <translation>Stücke je Task</translation>
    </message>
</context>
<context>
    <name>option.chunksize.explanation</name>
    <message>
        <source>how many chunks the pool hands to a process at once</source>
        <translation>wie viele Stücke der Pool einem Prozess auf einmal gibt</translation>
    </message>
</context>
<context>
    <name>option.file</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>option.file.explanation</name>
    <message>
        <source>the script; `corelane list workloads --template` prints one to begin with</source>
        <translation>das Skript; `corelane list workloads --template` gibt eines für den Anfang aus</translation>
    </message>
</context>
<context>
    <name>option.lanes</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>option.lanes.explanation</name>
    <message>
        <source>how it is found out where each worker was; auto: from the kernel&apos;s context switches, exactly, where they may be read; sampled: from stamps and /proc, 20 times a second</source>
        <translation>wie ermittelt wird, wo jeder Worker war; auto: aus den Kontextwechseln des Kernels, genau, wo sie gelesen werden dürfen; sampled: aus Stempeln und /proc, 20-mal in der Sekunde</translation>
    </message>
</context>
<context>
    <name>option.latency-ms</name>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
</context>
<context>
    <name>option.latency-ms.explanation</name>
    <message>
        <source>how long the server waits before it answers</source>
        <translation>wie lange der Server wartet, bevor er antwortet</translation>
    </message>
</context>
<context>
    <name>option.left-running</name>
    <message>
        <source>Left running</source>
        <translation>Was weiterläuft</translation>
    </message>
</context>
<context>
    <name>option.left-running.explanation</name>
    <message>
        <source>what becomes of the processes that the command leaves running: they are ended half a second after it, left alone and not measured any more, or waited for and measured</source>
        <translation>was aus den Prozessen wird, die der Befehl laufen lässt: Sie werden eine halbe Sekunde nach ihm beendet, sich selbst überlassen und nicht mehr gemessen oder abgewartet und gemessen</translation>
    </message>
</context>
<context>
    <name>option.printed</name>
    <message>
        <source>What it prints</source>
        <translation>Seine Ausgabe</translation>
    </message>
</context>
<context>
    <name>option.printed.explanation</name>
    <message>
        <source>whether the recording has what the command prints, where that does not go to a terminal or file of its own</source>
        <translation>ob die Aufzeichnung enthält, was der Befehl ausgibt, soweit das nicht auf ein Terminal oder in eine eigene Datei geht</translation>
    </message>
</context>
<context>
    <name>option.serial-percent</name>
    <message>
        <source>Serial part (%)</source>
        <translation>Serieller Teil (%)</translation>
    </message>
</context>
<context>
    <name>option.serial-percent.explanation</name>
    <message>
        <source>of the work; by Amdahl&apos;s law N workers are at most 1 / (f + (1 - f) / N) times as fast</source>
        <translation>der Arbeit; nach dem Amdahlschen Gesetz sind N Worker höchstens 1 / (f + (1 - f) / N)-mal so schnell</translation>
    </message>
</context>
<context>
    <name>option.server-limit</name>
    <message>
        <source>Served at once</source>
        <translation>Zugleich bedient</translation>
    </message>
</context>
<context>
    <name>option.server-limit.explanation</name>
    <message>
        <source>how many requests the server has in hand at most; 0: any number</source>
        <translation>wie viele Anfragen der Server höchstens zugleich bearbeitet; 0: beliebig viele</translation>
    </message>
</context>
<context>
    <name>option.split</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>option.split.explanation</name>
    <message>
        <source>even: each worker one contiguous part; interleaved: chunks dealt out in turn; dynamic: the next free worker takes the next chunk</source>
        <translation>even: jeder Worker ein zusammenhängender Teil; interleaved: Stücke reihum ausgeteilt; dynamic: Der nächste freie Worker nimmt das nächste Stück</translation>
    </message>
</context>
<context>
    <name>option.stamps</name>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
</context>
<context>
    <name>option.stamps.explanation</name>
    <message>
        <source>whether the command finds the variable CORELANE_EVENT_AREA, through which a program of one&apos;s own may stamp its work</source>
        <translation>ob der Befehl die Variable CORELANE_EVENT_AREA vorfindet, mit der ein eigenes Programm seine Arbeit stempeln kann</translation>
    </message>
</context>
<context>
    <name>option.start-method</name>
    <message>
        <source>Start method</source>
        <translation>Startmethode</translation>
    </message>
</context>
<context>
    <name>option.start-method.explanation</name>
    <message>
        <source>how multiprocessing makes a process: fork copies the parent, spawn starts a new interpreter, forkserver forks from a clean helper</source>
        <translation>wie multiprocessing einen Prozess anlegt: fork kopiert den Elternprozess, spawn startet einen neuen Interpreter, forkserver zweigt von einem sauberen Helfer ab</translation>
    </message>
</context>
<context>
    <name>option.switch-interval</name>
    <message>
        <source>Switch interval (ms)</source>
        <translation>Umschaltintervall (ms)</translation>
    </message>
</context>
<context>
    <name>option.switch-interval.explanation</name>
    <message>
        <source>how long a waiting thread leaves the lock to its holder before it asks for it; CPython&apos;s is 5 ms</source>
        <translation>wie lange ein wartender Thread die Sperre ihrem Halter lässt, bevor er sie verlangt; bei CPython 5 ms</translation>
    </message>
</context>
<context>
    <name>other-programs.experiment</name>
    <message>
        <source>Close other programs and run again</source>
        <translation>Andere Programme beenden und noch einmal</translation>
    </message>
</context>
<context>
    <name>other-programs.meaning</name>
    <message>
        <source>The figures tell of a busy machine, not of this model.</source>
        <translation>Die Zahlen erzählen von einem beschäftigten Rechner, nicht von diesem Modell.</translation>
    </message>
</context>
<context>
    <name>other-programs.names</name>
    <message>
        <source>Among them: {names}.</source>
        <translation>Darunter: {names}.</translation>
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
            <numerusform>{threads} Thread wartete {share} der Zeit auf einen Kern.</numerusform>
            <numerusform>{threads} Threads warteten {share} der Zeit auf einen Kern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>other-programs.title</name>
    <message>
        <source>Other programs took the cores</source>
        <translation>Andere Programme nahmen die Kerne</translation>
    </message>
</context>
<context>
    <name>other-programs.workers-waited</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of the time for a core.</source>
        <translation>
            <numerusform>{workers} Worker wartete {share} der Zeit auf einen Kern.</numerusform>
            <numerusform>{workers} Worker warteten {share} der Zeit auf einen Kern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcome.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>outcome.cancelled-after</name>
    <message>
        <source>Cancelled after {time}</source>
        <translation>Abgebrochen nach {time}</translation>
    </message>
</context>
<context>
    <name>outcome.done</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>outcome.done-in</name>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
</context>
<context>
    <name>outcome.failed</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>outcome.failed-after</name>
    <message>
        <source>Failed after {time}</source>
        <translation>Fehlgeschlagen nach {time}</translation>
    </message>
</context>
<context>
    <name>outcome.has-failed</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>outcome.is-running</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>outcome.was-cancelled</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>own-command.chmod</name>
    <message>
        <source>chmod +x would allow it</source>
        <translation>chmod +x würde es erlauben</translation>
    </message>
</context>
<context>
    <name>own-command.closed-folder</name>
    <message>
        <source>this folder must not be entered</source>
        <translation>dieser Ordner darf nicht betreten werden</translation>
    </message>
</context>
<context>
    <name>own-command.contained</name>
    <message>
        <source>what a contained command leaves running cannot go on</source>
        <translation>was ein eingeschlossener Befehl laufen lässt, kann nicht weiterlaufen</translation>
    </message>
</context>
<context>
    <name>own-command.end-or-wait</name>
    <message>
        <source>choose that it is ended or waited for, or do not contain it</source>
        <translation>wählen Sie, dass es beendet oder abgewartet wird, oder schließen Sie ihn nicht ein</translation>
    </message>
</context>
<context>
    <name>own-command.give-name</name>
    <message>
        <source>give it one: the run table shows it</source>
        <translation>geben Sie ihm einen: die Tabelle der Läufe zeigt ihn</translation>
    </message>
</context>
<context>
    <name>own-command.is-no-folder</name>
    <message>
        <source>this is no folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
</context>
<context>
    <name>own-command.is-no-program</name>
    <message>
        <source>this is no program</source>
        <translation>das ist kein Programm</translation>
    </message>
</context>
<context>
    <name>own-command.no-folder</name>
    <message>
        <source>no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
</context>
<context>
    <name>own-command.no-name</name>
    <message>
        <source>the command has no name</source>
        <translation>der Befehl hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>own-command.no-program</name>
    <message>
        <source>no such program</source>
        <translation>dieses Programm gibt es nicht</translation>
    </message>
</context>
<context>
    <name>own-command.none</name>
    <message>
        <source>no command was given</source>
        <translation>es wurde kein Befehl angegeben</translation>
    </message>
</context>
<context>
    <name>own-command.not-executable</name>
    <message>
        <source>this file is no program: it must not be executed</source>
        <translation>diese Datei ist kein Programm: sie darf nicht ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>own-command.not-on-path</name>
    <message>
        <source>no such program on PATH</source>
        <translation>dieses Programm gibt es auf PATH nicht</translation>
    </message>
</context>
<context>
    <name>own-command.other-folder</name>
    <message>
        <source>choose another working folder</source>
        <translation>wählen Sie einen anderen Arbeitsordner</translation>
    </message>
</context>
<context>
    <name>own-command.with-env</name>
    <message>
        <source>write env before it to set a variable</source>
        <translation>schreiben Sie env davor, um eine Variable zu setzen</translation>
    </message>
</context>
<context>
    <name>own-command.with-path</name>
    <message>
        <source>write its path, or ./ before a program of the working folder</source>
        <translation>schreiben Sie seinen Pfad, oder ./ vor ein Programm des Arbeitsordners</translation>
    </message>
</context>
<context>
    <name>own-command.with-python</name>
    <message>
        <source>write python3 before it</source>
        <translation>schreiben Sie python3 davor</translation>
    </message>
</context>
<context>
    <name>own-command.write-one</name>
    <message>
        <source>write one, such as make -j4</source>
        <translation>schreiben Sie einen, etwa make -j4</translation>
    </message>
</context>
<context>
    <name>own-commands.explanation</name>
    <message>
        <source>Measured as they are; their threads are the lanes</source>
        <translation>Gemessen, wie sie sind; ihre Threads sind die Spuren</translation>
    </message>
</context>
<context>
    <name>own-commands.title</name>
    <message>
        <source>Your programs</source>
        <translation>Ihre Programme</translation>
    </message>
</context>
<context>
    <name>perf.refused</name>
    <message>
        <source>the kernel refuses its record of context switches</source>
        <translation>der Kernel verweigert seine Einträge über Kontextwechsel</translation>
    </message>
</context>
<context>
    <name>picture.not-encoded</name>
    <message>
        <source>cannot encode the picture</source>
        <translation>das Bild kann nicht kodiert werden</translation>
    </message>
</context>
<context>
    <name>picture.rows-missing</name>
    <message>
        <source>{shown} of {all} rows: a higher picture has more</source>
        <translation>{shown} von {all} Zeilen: ein höheres Bild zeigt mehr</translation>
    </message>
</context>
<context>
    <name>program.not-started</name>
    <message>
        <source>cannot start the program</source>
        <translation>das Programm kann nicht gestartet werden</translation>
    </message>
</context>
<context>
    <name>progress.done</name>
    <message numerus="yes">
        <source>{done} chunk[|s] done</source>
        <translation>
            <numerusform>{done} Stück fertig</numerusform>
            <numerusform>{done} Stücke fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress.of</name>
    <message numerus="yes">
        <source>{done} of {total} chunk[|s]</source>
        <translation>
            <numerusform>{done} von {total} Stück</numerusform>
            <numerusform>{done} von {total} Stücken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress.title</name>
    <message>
        <source>{share} – Corelane</source>
        <translation>{share} – Corelane</translation>
    </message>
</context>
<context>
    <name>progress.title-running</name>
    <message>
        <source>Running – Corelane</source>
        <translation>Läuft – Corelane</translation>
    </message>
</context>
<context>
    <name>provenance.lanes</name>
    <message>
        <source>{tier} lanes</source>
        <translation>Spuren: {tier}</translation>
    </message>
</context>
<context>
    <name>provenance.lanes-mixed</name>
    <message>
        <source>lanes {tier}</source>
        <translation>Spuren: {tier}</translation>
    </message>
</context>
<context>
    <name>provenance.split</name>
    <message>
        <source>split {how}</source>
        <translation>Aufteilung {how}</translation>
    </message>
</context>
<context>
    <name>provenance.workload</name>
    <message>
        <source>{workload} {size}</source>
        <translation>{workload} {size}</translation>
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
    <name>quantity.real</name>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
</context>
<context>
    <name>quantity.sys</name>
    <message>
        <source>sys</source>
        <translation>sys</translation>
    </message>
</context>
<context>
    <name>quantity.user</name>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
</context>
<context>
    <name>quantity.worker</name>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>quota-throttled.meaning</name>
    <message>
        <source>When a period&apos;s quota is used up, everyone waits for the next one, whether cores are free or not.</source>
        <translation>Ist das Kontingent einer Periode verbraucht, warten alle auf die nächste, ob Kerne frei sind oder nicht.</translation>
    </message>
</context>
<context>
    <name>quota-throttled.quota</name>
    <message numerus="yes">
        <source>The quota is {cores} core[|s].</source>
        <translation>
            <numerusform>Das Kontingent ist {cores} Kern.</numerusform>
            <numerusform>Das Kontingent ist {cores} Kerne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quota-throttled.threads</name>
    <message numerus="yes">
        <source>The control group&apos;s quota held {threads} thread[|s] back for {share} of the time ({time}).</source>
        <translation>
            <numerusform>Das Kontingent der Kontrollgruppe hielt {threads} Thread {share} der Zeit zurück ({time}).</numerusform>
            <numerusform>Das Kontingent der Kontrollgruppe hielt {threads} Threads {share} der Zeit zurück ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quota-throttled.title</name>
    <message>
        <source>A quota throttled the run</source>
        <translation>Ein Kontingent drosselte den Lauf</translation>
    </message>
</context>
<context>
    <name>quota-throttled.workers</name>
    <message numerus="yes">
        <source>The control group&apos;s quota held {workers} worker[|s] back for {share} of the time ({time}).</source>
        <translation>
            <numerusform>Das Kontingent der Kontrollgruppe hielt {workers} Worker {share} der Zeit zurück ({time}).</numerusform>
            <numerusform>Das Kontingent der Kontrollgruppe hielt {workers} Worker {share} der Zeit zurück ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recorder.by-signal</name>
    <message>
        <source>the recorder was ended by signal {signal}</source>
        <translation>der Rekorder wurde durch Signal {signal} beendet</translation>
    </message>
</context>
<context>
    <name>recorder.with-status</name>
    <message>
        <source>the recorder ended with status {status}</source>
        <translation>der Rekorder endete mit Status {status}</translation>
    </message>
</context>
<context>
    <name>recording.another-file</name>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
</context>
<context>
    <name>recording.another-name</name>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>recording.bad-field</name>
    <message>
        <source>a field is missing or is not what it should be</source>
        <translation>ein Feld fehlt oder ist nicht, was es sein soll</translation>
    </message>
</context>
<context>
    <name>recording.broken-line</name>
    <message>
        <source>broken line {number}: {why}</source>
        <translation>kaputte Zeile {number}: {why}</translation>
    </message>
</context>
<context>
    <name>recording.bytes-lost</name>
    <message>
        <source>{bytes} bytes of it were not written</source>
        <translation>{bytes} Byte davon wurden nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>recording.cannot-add</name>
    <message>
        <source>cannot add to the recording</source>
        <translation>an die Aufzeichnung kann nichts angefügt werden</translation>
    </message>
</context>
<context>
    <name>recording.check-folder</name>
    <message>
        <source>check its permissions and its space, or give --save FILE</source>
        <translation>prüfen Sie seine Zugriffsrechte und seinen Platz, oder geben Sie --save DATEI an</translation>
    </message>
</context>
<context>
    <name>recording.cut-end</name>
    <message>
        <source>{file} ends in the middle of a line</source>
        <translation>{file} endet mitten in einer Zeile</translation>
    </message>
</context>
<context>
    <name>recording.cut-first-line</name>
    <message>
        <source>it is empty or cut in its first line</source>
        <translation>sie ist leer oder in der ersten Zeile abgeschnitten</translation>
    </message>
</context>
<context>
    <name>recording.cut-there</name>
    <message>
        <source>the lines before it are readable; cut the file there to open them</source>
        <translation>die Zeilen davor sind lesbar; schneiden Sie die Datei dort ab, um sie zu öffnen</translation>
    </message>
</context>
<context>
    <name>recording.deleted</name>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>sie wurde inzwischen gelöscht</translation>
    </message>
</context>
<context>
    <name>recording.folder-refuses</name>
    <message>
        <source>recordings cannot be kept: the folder takes no file</source>
        <translation>Aufzeichnungen können nicht aufbewahrt werden: der Ordner nimmt keine Datei an</translation>
    </message>
</context>
<context>
    <name>recording.give-save</name>
    <message>
        <source>give --save FILE</source>
        <translation>geben Sie --save DATEI an</translation>
    </message>
</context>
<context>
    <name>recording.gone</name>
    <message>
        <source>the recording is gone</source>
        <translation>die Aufzeichnung ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>recording.held</name>
    <message>
        <source>{file}, which process {process} has open</source>
        <translation>{file}, die Prozess {process} geöffnet hat</translation>
    </message>
</context>
<context>
    <name>recording.how-made</name>
    <message>
        <source>recordings are made with --save or by the window</source>
        <translation>Aufzeichnungen entstehen mit --save oder im Fenster</translation>
    </message>
</context>
<context>
    <name>recording.line</name>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>recording.long-line</name>
    <message>
        <source>the line is longer than any that Corelane writes</source>
        <translation>die Zeile ist länger als alle, die Corelane schreibt</translation>
    </message>
</context>
<context>
    <name>recording.moved</name>
    <message>
        <source>it was moved or replaced meanwhile</source>
        <translation>sie wurde inzwischen verschoben oder ersetzt</translation>
    </message>
</context>
<context>
    <name>recording.newer</name>
    <message>
        <source>the recording has version {version}, this Corelane reads up to version {known}</source>
        <translation>die Aufzeichnung hat Version {version}, dieses Corelane liest bis Version {known}</translation>
    </message>
</context>
<context>
    <name>recording.no-home</name>
    <message>
        <source>recordings cannot be kept: there is no home folder</source>
        <translation>Aufzeichnungen können nicht aufbewahrt werden: es gibt keinen persönlichen Ordner</translation>
    </message>
</context>
<context>
    <name>recording.no-longer</name>
    <message>
        <source>the file no longer holds this recording</source>
        <translation>die Datei enthält diese Aufzeichnung nicht mehr</translation>
    </message>
</context>
<context>
    <name>recording.no-version</name>
    <message>
        <source>the version is not a number</source>
        <translation>die Version ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>recording.none</name>
    <message>
        <source>this is not a recording: {why}</source>
        <translation>das ist keine Aufzeichnung: {why}</translation>
    </message>
</context>
<context>
    <name>recording.not-kept</name>
    <message>
        <source>cannot keep the recording</source>
        <translation>die Aufzeichnung kann nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>recording.not-opened</name>
    <message>
        <source>cannot open the recording</source>
        <translation>die Aufzeichnung kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>recording.not-read</name>
    <message>
        <source>cannot read the recording</source>
        <translation>die Aufzeichnung kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>recording.nothing-written</name>
    <message>
        <source>nothing of the recording was written</source>
        <translation>von der Aufzeichnung wurde nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>recording.open-with-newer</name>
    <message>
        <source>open it with a newer Corelane</source>
        <translation>öffnen Sie sie mit einem neueren Corelane</translation>
    </message>
</context>
<context>
    <name>recording.other-beginning</name>
    <message>
        <source>it does not begin as a recording does</source>
        <translation>sie beginnt nicht wie eine Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>recording.other-file</name>
    <message>
        <source>the file exists and is not a recording</source>
        <translation>die Datei ist schon da und keine Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>recording.other-writer</name>
    <message>
        <source>another program writes this recording</source>
        <translation>ein anderes Programm schreibt diese Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>recording.reading-cancelled</name>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>recording.wait-for-writer</name>
    <message>
        <source>wait for its end, or choose another file</source>
        <translation>warten Sie sein Ende ab, oder wählen Sie eine andere Datei</translation>
    </message>
</context>
<context>
    <name>replay.nothing</name>
    <message>
        <source>there is nothing to replay: the run never began</source>
        <translation>es gibt nichts wiederzugeben: der Lauf hat nie begonnen</translation>
    </message>
</context>
<context>
    <name>report.account</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>report.charts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>report.findings</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>report.made-by</name>
    <message>
        <source>Made by Corelane.</source>
        <translation>Erstellt von Corelane.</translation>
    </message>
</context>
<context>
    <name>report.of-cores</name>
    <message>
        <source>of the cores</source>
        <translation>der Kerne</translation>
    </message>
</context>
<context>
    <name>report.of-threads</name>
    <message>
        <source>of the threads</source>
        <translation>der Threads</translation>
    </message>
</context>
<context>
    <name>report.of-workers</name>
    <message>
        <source>of the workers</source>
        <translation>der Worker</translation>
    </message>
</context>
<context>
    <name>report.provenance</name>
    <message>
        <source>How these figures came about</source>
        <translation>Wie diese Zahlen zustande kamen</translation>
    </message>
</context>
<context>
    <name>report.runs</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>report.seconds</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>report.share</name>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>report.warning</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>run-bar.add-command</name>
    <message>
        <source>run it as a command, with Add command…, or make a workload with New from template…</source>
        <translation>führen Sie es mit „Befehl hinzufügen …“ als Befehl aus, oder machen Sie mit „Neu aus Vorlage …“ eine Aufgabe</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-file</name>
    <message>
        <source>choose a Python file, or make one with New from template…</source>
        <translation>wählen Sie eine Python-Datei, oder machen Sie eine mit „Neu aus Vorlage …“</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-mode</name>
    <message>
        <source>choose one in the list at the left</source>
        <translation>wählen Sie einen in der Liste links</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-number</name>
    <message>
        <source>choose a whole number from {accepted}</source>
        <translation>wählen Sie eine ganze Zahl von {accepted}</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-other-file</name>
    <message>
        <source>choose another one, or make one with New from template…</source>
        <translation>wählen Sie eine andere, oder machen Sie eine mit „Neu aus Vorlage …“</translation>
    </message>
</context>
<context>
    <name>run-bar.file-not-read</name>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>run-bar.file-not-there</name>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
</context>
<context>
    <name>run-bar.no-file</name>
    <message>
        <source>no file was chosen to run</source>
        <translation>es wurde keine Datei zum Ausführen gewählt</translation>
    </message>
</context>
<context>
    <name>run-bar.no-mode</name>
    <message>
        <source>no mode is selected</source>
        <translation>kein Modus ist gewählt</translation>
    </message>
</context>
<context>
    <name>run-bar.no-mode-here</name>
    <message>
        <source>no mode can run this here</source>
        <translation>kein Modus kann dies hier ausführen</translation>
    </message>
</context>
<context>
    <name>run-bar.no-such-size</name>
    <message>
        <source>no such size of {workload}</source>
        <translation>{workload}: diese Größe gibt es nicht</translation>
    </message>
</context>
<context>
    <name>run-bar.ordinary-program</name>
    <message>
        <source>this is an ordinary program: it does not define the functions chunks and work of a workload</source>
        <translation>das ist ein gewöhnliches Programm: Es definiert die Funktionen chunks und work einer Aufgabe nicht</translation>
    </message>
</context>
<context>
    <name>run-bar.other-workload</name>
    <message>
        <source>choose another workload, or add a runtime</source>
        <translation>wählen Sie eine andere Aufgabe, oder fügen Sie eine Laufzeitumgebung hinzu</translation>
    </message>
</context>
<context>
    <name>run-state.running</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>run-text.cores-time</name>
    <message>
        <source>where the cores&apos; time went</source>
        <translation>Wo die Zeit der Kerne blieb</translation>
    </message>
</context>
<context>
    <name>run-text.efficiencies</name>
    <message>
        <source>Load Balance {balance}, Parallel Efficiency {parallel}</source>
        <translation>Load Balance {balance}, Parallel Efficiency {parallel}</translation>
    </message>
</context>
<context>
    <name>run-text.no-baseline</name>
    <message>
        <source>none: {reason}</source>
        <translation>keiner: {reason}</translation>
    </message>
</context>
<context>
    <name>run-text.threads-time</name>
    <message>
        <source>where the threads&apos; time went</source>
        <translation>Wo die Zeit der Threads blieb</translation>
    </message>
</context>
<context>
    <name>run-text.workers-time</name>
    <message>
        <source>where the workers&apos; time went</source>
        <translation>Wo die Zeit der Worker blieb</translation>
    </message>
</context>
<context>
    <name>run.against</name>
    <message>
        <source>against {baseline}: {real}, {when}</source>
        <translation>gegenüber {baseline}: {real}, {when}</translation>
    </message>
</context>
<context>
    <name>run.and-work</name>
    <message>
        <source>{run}, {work}</source>
        <translation>{run}, {work}</translation>
    </message>
</context>
<context>
    <name>run.baseline</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
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
    <name>run.cut</name>
    <message>
        <source>{run}: the recording was cut after {time}</source>
        <translation>{run}: Die Aufzeichnung wurde nach {time} abgeschnitten</translation>
    </message>
</context>
<context>
    <name>run.did-not-run</name>
    <message>
        <source>{run} did not run</source>
        <translation>{run} lief nicht</translation>
    </message>
</context>
<context>
    <name>run.failed</name>
    <message>
        <source>{run} failed after {time}</source>
        <translation>{run} schlug nach {time} fehl</translation>
    </message>
</context>
<context>
    <name>run.figures</name>
    <message numerus="yes">
        <source>{run}: {real} real, {cpu} CPU — {busy} of {cores} core[|s] busy</source>
        <translation>
            <numerusform>{run}: {real} real, {cpu} CPU — {busy} von {cores} Kern beschäftigt</numerusform>
            <numerusform>{run}: {real} real, {cpu} CPU — {busy} von {cores} Kernen beschäftigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>run.is-baseline</name>
    <message>
        <source>Speedup is counted from this run</source>
        <translation>Der Speedup zählt von diesem Lauf aus</translation>
    </message>
</context>
<context>
    <name>run.lanes</name>
    <message>
        <source>Lanes: {tier}</source>
        <translation>Spuren: {tier}</translation>
    </message>
</context>
<context>
    <name>run.measuring</name>
    <message>
        <source>measuring: {share}</source>
        <translation>Messung: {share}</translation>
    </message>
</context>
<context>
    <name>run.no-baseline</name>
    <message>
        <source>No sequential run of the same work in the same runtime on such a machine yet</source>
        <translation>Noch kein sequenzieller Lauf derselben Arbeit in derselben Laufzeitumgebung auf so einem Rechner</translation>
    </message>
</context>
<context>
    <name>run.no-command-baseline</name>
    <message>
        <source>No run is the baseline of your commands yet: choose one in its context menu</source>
        <translation>Noch kein Lauf ist der Basislauf Ihrer Befehle: Wählen Sie einen in seinem Kontextmenü</translation>
    </message>
</context>
<context>
    <name>run.not-begun-error</name>
    <message>
        <source>the run could not begin</source>
        <translation>der Lauf konnte nicht beginnen</translation>
    </message>
</context>
<context>
    <name>run.pinned</name>
    <message>
        <source>Pinned: kept, whatever its age</source>
        <translation>Angeheftet: bleibt, wie alt er auch ist</translation>
    </message>
</context>
<context>
    <name>run.starting</name>
    <message>
        <source>Starting {run}</source>
        <translation>{run} startet</translation>
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
    <name>runtime.gil-off</name>
    <message>
        <source>{runtime}, GIL off</source>
        <translation>{runtime}, GIL aus</translation>
    </message>
</context>
<context>
    <name>runtime.gil-on</name>
    <message>
        <source>{runtime}, GIL on</source>
        <translation>{runtime}, GIL an</translation>
    </message>
</context>
<context>
    <name>scale.efficiency</name>
    <message numerus="yes">
        <source>That is {efficiency} per worker; there [is|are] {cores} effective core[|s].</source>
        <translation>
            <numerusform>Das sind {efficiency} je Worker; es gibt {cores} nutzbaren Kern.</numerusform>
            <numerusform>Das sind {efficiency} je Worker; es gibt {cores} nutzbare Kerne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scale.furthest</name>
    <message>
        <source>{first} scales furthest: {speedup} times as fast as {baseline}</source>
        <translation>{first} skaliert am weitesten: {speedup}-mal so schnell wie {baseline}</translation>
    </message>
</context>
<context>
    <name>scale.no-baseline</name>
    <message>
        <source>No speedup yet: the baseline has not run</source>
        <translation>Noch kein Speedup: Der Basislauf ist nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>scale.none</name>
    <message>
        <source>No number of workers is faster than {baseline} by more than noise</source>
        <translation>Keine Anzahl von Workern ist um mehr als die Streuung schneller als {baseline}</translation>
    </message>
</context>
<context>
    <name>settings.make-room</name>
    <message>
        <source>make room there</source>
        <translation>schaffen Sie dort Platz</translation>
    </message>
</context>
<context>
    <name>settings.no-home</name>
    <message>
        <source>there is no home folder</source>
        <translation>es gibt keinen persönlichen Ordner</translation>
    </message>
</context>
<context>
    <name>settings.not-kept</name>
    <message>
        <source>the settings cannot be kept</source>
        <translation>die Einstellungen können nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.meaning</name>
    <message>
        <source>More cores cannot help; more workers that wait at the same time can.</source>
        <translation>Mehr Kerne können nicht helfen; mehr Worker, die gleichzeitig warten, schon.</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
        <translation>
            <numerusform>{threads} Thread wartete {waited} der Zeit auf Dateien, auf Sockets oder darauf, dass Zeit vergeht, und lief {ran}.</numerusform>
            <numerusform>{threads} Threads warteten {waited} der Zeit auf Dateien, auf Sockets oder darauf, dass Zeit vergeht, und liefen {ran}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.title</name>
    <message>
        <source>Waiting, not computing</source>
        <translation>Warten statt Rechnen</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
        <translation>
            <numerusform>{workers} Worker wartete {waited} der Zeit auf Dateien, auf Sockets oder darauf, dass Zeit vergeht, und lief {ran}.</numerusform>
            <numerusform>{workers} Worker warteten {waited} der Zeit auf Dateien, auf Sockets oder darauf, dass Zeit vergeht, und liefen {ran}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spec-check.a-command</name>
    <message>
        <source>a command</source>
        <translation>einem Befehl</translation>
    </message>
</context>
<context>
    <name>spec-check.between</name>
    <message>
        <source>choose a whole number from {low} to {high}</source>
        <translation>wählen Sie eine ganze Zahl von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>spec-check.needs</name>
    <message>
        <source>{workload} needs a {option}</source>
        <translation>{workload} braucht die Option {option}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-model</name>
    <message>
        <source>no such model</source>
        <translation>dieses Modell gibt es nicht</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-option</name>
    <message>
        <source>no such option of {owner}</source>
        <translation>keine solche Option bei {owner}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-size</name>
    <message>
        <source>no such size of {workload}</source>
        <translation>{workload}: diese Größe gibt es nicht</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-value</name>
    <message>
        <source>no such value of the option {option}</source>
        <translation>kein solcher Wert der Option {option}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-workers</name>
    <message>
        <source>no such number of workers</source>
        <translation>keine solche Anzahl von Workern</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-workload</name>
    <message>
        <source>no such workload</source>
        <translation>diese Aufgabe gibt es nicht</translation>
    </message>
</context>
<context>
    <name>spec-check.there-are</name>
    <message>
        <source>there are {names}</source>
        <translation>es gibt {names}</translation>
    </message>
</context>
<context>
    <name>spec-check.under</name>
    <message>
        <source>{workload} under {model}</source>
        <translation>{workload} mit {model}</translation>
    </message>
</context>
<context>
    <name>spinning</name>
    <message>
        <source>{one} took {factor} times the CPU time of {other} for the same work and was no faster: it may spin, that is compute while it waits.</source>
        <translation>{one} brauchte {factor}-mal so viel CPU-Zeit wie {other} für dieselbe Arbeit und war nicht schneller: Vielleicht dreht es Warteschleifen, rechnet also, während es wartet.</translation>
    </message>
</context>
<context>
    <name>spread-too-wide</name>
    <message>
        <source>Runs of the same kind lie too far apart to decide small differences, most of all {model}: {low} to {high}. Repeat more often or on a quieter machine.</source>
        <translation>Läufe derselben Art liegen zu weit auseinander, um kleine Unterschiede zu entscheiden, am meisten {model}: {low} bis {high}. Wiederholen Sie öfter oder auf einem ruhigeren Rechner.</translation>
    </message>
</context>
<context>
    <name>spread-too-wide.size</name>
    <message>
        <source>Runs of the same kind lie too far apart to decide small differences, most of all {model}, size {size}: {low} to {high}. Repeat more often or on a quieter machine.</source>
        <translation>Läufe derselben Art liegen zu weit auseinander, um kleine Unterschiede zu entscheiden, am meisten {model}, Größe {size}: {low} bis {high}. Wiederholen Sie öfter oder auf einem ruhigeren Rechner.</translation>
    </message>
</context>
<context>
    <name>start-up-dominates.evidence</name>
    <message numerus="yes">
        <source>Until [its|their] first chunk {workers} worker[|s] spent {share} of the time, {each}[| each] of {real}.</source>
        <translation>
            <numerusform>Bis zu seinem ersten Stück verbrachte {workers} Worker {share} der Zeit, {each} von {real}.</numerusform>
            <numerusform>Bis zu ihrem ersten Stück verbrachten {workers} Worker {share} der Zeit, je {each} von {real}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start-up-dominates.meaning</name>
    <message>
        <source>Making workers has a price that only enough work pays back.</source>
        <translation>Worker anzulegen hat seinen Preis, den nur genug Arbeit wieder einbringt.</translation>
    </message>
</context>
<context>
    <name>start-up-dominates.title</name>
    <message>
        <source>Start-up dominates: too little to compute</source>
        <translation>Der Start überwiegt: zu wenig zu rechnen</translation>
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
        <translation>Zuteilung</translation>
    </message>
</context>
<context>
    <name>state.extra</name>
    <message>
        <source>extra CPU work</source>
        <translation>CPU-Mehrarbeit</translation>
    </message>
</context>
<context>
    <name>state.gil-wait</name>
    <message>
        <source>GIL wait</source>
        <translation>Warten auf GIL</translation>
    </message>
</context>
<context>
    <name>state.idle-tail</name>
    <message>
        <source>idle tail</source>
        <translation>Leerlauf am Ende</translation>
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
        <translation>Warten auf Sperre</translation>
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
        <source>wait for others</source>
        <translation>Warten auf andere</translation>
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
        <translation>Rest des Systems</translation>
    </message>
</context>
<context>
    <name>state.run-queue</name>
    <message>
        <source>run-queue wait</source>
        <translation>Warten auf Kern</translation>
    </message>
</context>
<context>
    <name>state.running</name>
    <message>
        <source>running</source>
        <translation>Rechnen</translation>
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
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>state.steal</name>
    <message>
        <source>steal</source>
        <translation>Steal (Hypervisor)</translation>
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
        <translation>Nutzarbeit</translation>
    </message>
</context>
<context>
    <name>steal.evidence</name>
    <message numerus="yes">
        <source>The hypervisor took {stolen} of {cores} core[|s] ({time} of steal time) while the run lasted.</source>
        <translation>
            <numerusform>Der Hypervisor nahm {stolen} von {cores} Kern ({time} Steal-Zeit), solange der Lauf dauerte.</numerusform>
            <numerusform>Der Hypervisor nahm {stolen} von {cores} Kernen ({time} Steal-Zeit), solange der Lauf dauerte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steal.experiment</name>
    <message>
        <source>Run again at a quieter hour</source>
        <translation>Zu ruhigerer Stunde noch einmal</translation>
    </message>
</context>
<context>
    <name>steal.meaning</name>
    <message>
        <source>This machine is a virtual one whose host was busy: workers that count as running stood still.</source>
        <translation>Dieser Rechner ist ein virtueller, dessen Wirt beschäftigt war: Worker, die als laufend zählen, standen still.</translation>
    </message>
</context>
<context>
    <name>steal.title</name>
    <message>
        <source>The hypervisor took CPU time</source>
        <translation>Der Hypervisor nahm CPU-Zeit</translation>
    </message>
</context>
<context>
    <name>steps.no-change</name>
    <message>
        <source>No change of a state in this run</source>
        <translation>Keine Zustandsänderung in diesem Lauf</translation>
    </message>
</context>
<context>
    <name>steps.no-gil</name>
    <message>
        <source>No hand-over of the GIL in this run</source>
        <translation>Keine Übergabe des GIL in diesem Lauf</translation>
    </message>
</context>
<context>
    <name>steps.no-switch</name>
    <message>
        <source>No switch of a thread in this run</source>
        <translation>Kein Wechsel eines Threads in diesem Lauf</translation>
    </message>
</context>
<context>
    <name>steps.none-earlier</name>
    <message>
        <source>There is none before this moment</source>
        <translation>Vor diesem Zeitpunkt gibt es davon nichts</translation>
    </message>
</context>
<context>
    <name>steps.none-later</name>
    <message>
        <source>There is none after this moment</source>
        <translation>Nach diesem Zeitpunkt gibt es davon nichts</translation>
    </message>
</context>
<context>
    <name>steps.sampled</name>
    <message>
        <source>The lanes of this run are sampled: single switches are not known</source>
        <translation>Die Spuren dieses Laufs sind Stichproben: Einzelne Wechsel sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>study-check.add-models</name>
    <message>
        <source>add -m, such as -m python.threads,python.processes; &apos;corelane list models&apos; tells them</source>
        <translation>geben Sie -m an, etwa -m python.threads,python.processes; „corelane list models“ nennt alle</translation>
    </message>
</context>
<context>
    <name>study-check.always-one-worker</name>
    <message>
        <source>it has always one worker</source>
        <translation>es hat immer nur einen Worker</translation>
    </message>
</context>
<context>
    <name>study-check.choose-rounds</name>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>wählen Sie eine Zahl von 1 bis {most}</translation>
    </message>
</context>
<context>
    <name>study-check.give-more-worker-counts</name>
    <message>
        <source>give more, such as -n 1..4</source>
        <translation>geben Sie mehr an, etwa -n 1..4</translation>
    </message>
</context>
<context>
    <name>study-check.give-numbers</name>
    <message>
        <source>give such as 1..4 or 1,2,4,8</source>
        <translation>geben Sie etwa 1..4 oder 1,2,4,8 an</translation>
    </message>
</context>
<context>
    <name>study-check.give-one-size</name>
    <message>
        <source>give one; &apos;corelane breakeven&apos; goes through several</source>
        <translation>geben Sie eine an; „corelane breakeven“ geht mehrere durch</translation>
    </message>
</context>
<context>
    <name>study-check.give-one-worker-count</name>
    <message>
        <source>give one; &apos;corelane scale&apos; goes through several</source>
        <translation>geben Sie eine an; „corelane scale“ geht mehrere durch</translation>
    </message>
</context>
<context>
    <name>study-check.give-size-range</name>
    <message>
        <source>give a range, such as --sizes 1000..1000000</source>
        <translation>geben Sie einen Bereich an, etwa --sizes 1000..1000000</translation>
    </message>
</context>
<context>
    <name>study-check.given</name>
    <message>
        <source>{count} given</source>
        <translation>{count} angegeben</translation>
    </message>
</context>
<context>
    <name>study-check.list-options</name>
    <message>
        <source>&apos;corelane list models&apos; tells the options of each</source>
        <translation>„corelane list models“ nennt die Optionen eines jeden</translation>
    </message>
</context>
<context>
    <name>study-check.name-more-models</name>
    <message>
        <source>name two models or more, such as -m python.threads,python.processes</source>
        <translation>nennen Sie zwei oder mehr Modelle, etwa -m python.threads,python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.name-parallel-model</name>
    <message>
        <source>name a parallel model, such as -m python.processes</source>
        <translation>nennen Sie ein paralleles Modell, etwa -m python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.name-two-models</name>
    <message>
        <source>name two, such as -m python.sequential,python.processes</source>
        <translation>nennen Sie zwei, etwa -m python.sequential,python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.no-model</name>
    <message>
        <source>no model given</source>
        <translation>kein Modell angegeben</translation>
    </message>
</context>
<context>
    <name>study-check.no-numbers</name>
    <message>
        <source>not a list of numbers</source>
        <translation>keine Liste von Zahlen</translation>
    </message>
</context>
<context>
    <name>study-check.no-such-option</name>
    <message>
        <source>none of the models has this option</source>
        <translation>keines der Modelle hat diese Option</translation>
    </message>
</context>
<context>
    <name>study-check.no-such-rounds</name>
    <message>
        <source>no such number of rounds</source>
        <translation>keine solche Anzahl von Runden</translation>
    </message>
</context>
<context>
    <name>study-check.one-model</name>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>study-check.one-size</name>
    <message>
        <source>this study is made with one size</source>
        <translation>diese Studie wird mit einer Größe gemacht</translation>
    </message>
</context>
<context>
    <name>study-check.one-worker-count</name>
    <message>
        <source>this study is made with one number of workers</source>
        <translation>diese Studie wird mit einer Anzahl von Workern gemacht</translation>
    </message>
</context>
<context>
    <name>study-check.several-sizes</name>
    <message>
        <source>break-even needs several sizes</source>
        <translation>die Gewinnschwelle braucht mehrere Größen</translation>
    </message>
</context>
<context>
    <name>study-check.several-worker-counts</name>
    <message>
        <source>scaling needs several numbers of workers</source>
        <translation>Skalieren braucht mehrere Anzahlen von Workern</translation>
    </message>
</context>
<context>
    <name>study-check.two-models</name>
    <message>
        <source>break-even is between two models</source>
        <translation>eine Gewinnschwelle liegt zwischen zwei Modellen</translation>
    </message>
</context>
<context>
    <name>study-column.baseline</name>
    <message>
        <source>baseline</source>
        <translation>Basislauf</translation>
    </message>
</context>
<context>
    <name>study-column.real</name>
    <message>
        <source>real, 95 %</source>
        <translation>real, 95 %</translation>
    </message>
</context>
<context>
    <name>study-column.runs</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>study-column.size</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>study-column.speedup</name>
    <message>
        <source>Speedup, 95 %</source>
        <translation>Speedup, 95 %</translation>
    </message>
</context>
<context>
    <name>study-file.give-one</name>
    <message>
        <source>give a file with one</source>
        <translation>geben Sie eine Datei mit einer an</translation>
    </message>
</context>
<context>
    <name>study-file.how-kept</name>
    <message>
        <source>a study is kept by --save, or in the window&apos;s folder of recordings</source>
        <translation>eine Studie wird mit --save aufbewahrt oder im Ordner der Aufzeichnungen des Fensters</translation>
    </message>
</context>
<context>
    <name>study-file.none</name>
    <message>
        <source>it holds no study</source>
        <translation>darin ist keine Studie</translation>
    </message>
</context>
<context>
    <name>study-file.several</name>
    <message>
        <source>it holds several studies</source>
        <translation>darin sind mehrere Studien</translation>
    </message>
</context>
<context>
    <name>study-text.doubtful</name>
    <message>
        <source>Doubtful: {doubt}</source>
        <translation>Zweifelhaft: {doubt}</translation>
    </message>
</context>
<context>
    <name>study.all-made</name>
    <message>
        <source>all runs of this study have been made</source>
        <translation>alle Läufe dieser Studie sind gemacht</translation>
    </message>
</context>
<context>
    <name>study.baseline</name>
    <message>
        <source>baseline</source>
        <translation>Basislauf</translation>
    </message>
</context>
<context>
    <name>study.break-even-scale</name>
    <message>
        <source>both axes logarithmic</source>
        <translation>beide Achsen logarithmisch</translation>
    </message>
</context>
<context>
    <name>study.cannot-start</name>
    <message>
        <source>This cannot be started yet: {reason}.</source>
        <translation>Das kann noch nicht starten: {reason}.</translation>
    </message>
</context>
<context>
    <name>study.choose-models</name>
    <message>
        <source>choose some under Models</source>
        <translation>wählen Sie einige unter „Modelle“</translation>
    </message>
</context>
<context>
    <name>study.compare-scale</name>
    <message>
        <source>seconds, 95 % intervals</source>
        <translation>Sekunden, 95-%-Intervalle</translation>
    </message>
</context>
<context>
    <name>study.dashed</name>
    <message>
        <source>Dashed: extrapolated, as it would be with more cores.</source>
        <translation>Gestrichelt: hochgerechnet, wie es mit mehr Kernen wäre.</translation>
    </message>
</context>
<context>
    <name>study.doubtful</name>
    <message>
        <source>Doubtful: {doubt}</source>
        <translation>Zweifelhaft: {doubt}</translation>
    </message>
</context>
<context>
    <name>study.draw</name>
    <message>
        <source>Click or drag in the chart to draw what you expect.</source>
        <translation>Klicken oder ziehen Sie im Diagramm, um zu zeichnen, was Sie erwarten.</translation>
    </message>
</context>
<context>
    <name>study.effective-cores</name>
    <message numerus="yes">
        <source>{cores} effective core[|s]</source>
        <translation>
            <numerusform>{cores} nutzbarer Kern</numerusform>
            <numerusform>{cores} nutzbare Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.efficiency-scale</name>
    <message>
        <source>speedup per worker, 1 = ideal</source>
        <translation>Speedup je Worker, 1 = ideal</translation>
    </message>
</context>
<context>
    <name>study.empty</name>
    <message>
        <source>No run of this study has been done yet</source>
        <translation>Noch kein Lauf dieser Studie ist gemacht</translation>
    </message>
</context>
<context>
    <name>study.expected-and-measured</name>
    <message>
        <source>{run}: you expected speedup {expected}, measured was {measured}.</source>
        <translation>{run}: Erwartet haben Sie den Speedup {expected}, gemessen wurde {measured}.</translation>
    </message>
</context>
<context>
    <name>study.expected-no-number</name>
    <message>
        <source>these are no seconds to expect</source>
        <translation>das sind keine Sekunden, die zu erwarten wären</translation>
    </message>
</context>
<context>
    <name>study.expected-no-size</name>
    <message>
        <source>this is no size to expect</source>
        <translation>das ist keine Größe, die zu erwarten wäre</translation>
    </message>
</context>
<context>
    <name>study.expected-numbers</name>
    <message>
        <source>write numbers above 0 with commas between them, or nothing</source>
        <translation>schreiben Sie Zahlen über 0 mit Kommas dazwischen, oder nichts</translation>
    </message>
</context>
<context>
    <name>study.expected-size</name>
    <message>
        <source>write a whole number, or nothing</source>
        <translation>schreiben Sie eine ganze Zahl, oder nichts</translation>
    </message>
</context>
<context>
    <name>study.ideal</name>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
</context>
<context>
    <name>study.logical-cores</name>
    <message numerus="yes">
        <source>{cores} logical (SMT) core[|s]</source>
        <translation>
            <numerusform>{cores} logischer Kern (SMT)</numerusform>
            <numerusform>{cores} logische Kerne (SMT)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.no-commands</name>
    <message>
        <source>a study runs workloads, no commands</source>
        <translation>in einer Studie laufen Aufgaben, keine Befehle</translation>
    </message>
</context>
<context>
    <name>study.no-model</name>
    <message>
        <source>no model is chosen</source>
        <translation>kein Modell ist gewählt</translation>
    </message>
</context>
<context>
    <name>study.no-size</name>
    <message>
        <source>Commands have no size: there is nothing to break even over.</source>
        <translation>Befehle haben keine Größe: Es gibt nichts, worüber eine Gewinnschwelle läge.</translation>
    </message>
</context>
<context>
    <name>study.none-yet</name>
    <message>
        <source>No run of this study has been done yet.</source>
        <translation>Noch kein Lauf dieser Studie ist gemacht.</translation>
    </message>
</context>
<context>
    <name>study.not-alike</name>
    <message>
        <source>{what}: {which}.</source>
        <translation>{what}: {which}.</translation>
    </message>
</context>
<context>
    <name>study.other-mode</name>
    <message>
        <source>select another mode</source>
        <translation>wählen Sie einen anderen Modus</translation>
    </message>
</context>
<context>
    <name>study.outliers</name>
    <message numerus="yes">
        <source>{runs}, {outliers} outlier[|s]</source>
        <translation>
            <numerusform>{runs}, {outliers} Ausreißer</numerusform>
            <numerusform>{runs}, {outliers} Ausreißer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.pays</name>
    <message>
        <source>pays from here</source>
        <translation>lohnt sich ab hier</translation>
    </message>
</context>
<context>
    <name>study.physical-cores</name>
    <message numerus="yes">
        <source>{cores} physical core[|s]</source>
        <translation>
            <numerusform>{cores} physischer Kern</numerusform>
            <numerusform>{cores} physische Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.predicted</name>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>study.predicted-time</name>
    <message>
        <source>predicted {time}</source>
        <translation>vorhergesagt {time}</translation>
    </message>
</context>
<context>
    <name>study.scaling-scale</name>
    <message>
        <source>1 = {baseline}</source>
        <translation>1 = {baseline}</translation>
    </message>
</context>
<context>
    <name>study.speedup</name>
    <message>
        <source>speedup {speedup}</source>
        <translation>Speedup {speedup}</translation>
    </message>
</context>
<context>
    <name>study.start</name>
    <message>
        <source>Start the study: its chart grows with every run.</source>
        <translation>Starten Sie die Studie: Ihr Diagramm wächst mit jedem Lauf.</translation>
    </message>
</context>
<context>
    <name>study.your-prediction</name>
    <message>
        <source>your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
</context>
<context>
    <name>switching.less-than-none</name>
    <message>
        <source>cannot be told: the threads&apos; times on cores add up to {share} more than their CPU time, as on a virtual machine whose host takes time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>nicht zu bestimmen: Die Zeiten der Threads auf Kernen ergeben {share} mehr als ihre CPU-Zeit, wie auf einer virtuellen Maschine, deren Wirt Zeit nimmt (wait4 {cpu}, auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.not-comparable</name>
    <message>
        <source>not known: nobody waited for some of the processes, so that wait4 tells a part alone (on cores {on-cores})</source>
        <translation>nicht bekannt: Auf einige der Prozesse hat niemand gewartet, sodass wait4 nur einen Teil nennt (auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.nothing</name>
    <message>
        <source>nothing to speak of (wait4 {cpu}, on cores {on-cores})</source>
        <translation>nicht der Rede wert (wait4 {cpu}, auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.share</name>
    <message>
        <source>{share} of the CPU time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>{share} der CPU-Zeit (wait4 {cpu}, auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.unseen</name>
    <message>
        <source>not known: the switch records miss {missing} of the CPU time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>nicht bekannt: In den Einträgen über Kontextwechsel fehlen {missing} der CPU-Zeit (wait4 {cpu}, auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.unwaited</name>
    <message>
        <source>not known: {missing} on cores is of processes that nobody waited for (wait4 {cpu}, on cores {on-cores})</source>
        <translation>nicht bekannt: {missing} auf Kernen stammen von Prozessen, auf die niemand gewartet hat (wait4 {cpu}, auf Kernen {on-cores})</translation>
    </message>
</context>
<context>
    <name>term.amdahl</name>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
</context>
<context>
    <name>term.baseline</name>
    <message>
        <source>baseline</source>
        <translation>Basislauf</translation>
    </message>
</context>
<context>
    <name>term.certain</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
</context>
<context>
    <name>term.chunk</name>
    <message>
        <source>chunk</source>
        <translation>Stück</translation>
    </message>
</context>
<context>
    <name>term.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>Kernen beschäftigt</translation>
    </message>
</context>
<context>
    <name>term.cpu</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>term.effective-cores</name>
    <message>
        <source>effective cores</source>
        <translation>nutzbare Kerne</translation>
    </message>
</context>
<context>
    <name>term.efficiency</name>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
    </message>
</context>
<context>
    <name>term.exact</name>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
</context>
<context>
    <name>term.gil</name>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
</context>
<context>
    <name>term.lane</name>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
</context>
<context>
    <name>term.likely</name>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>term.load-balance</name>
    <message>
        <source>Load Balance</source>
        <translation>Load Balance</translation>
    </message>
</context>
<context>
    <name>term.measuring</name>
    <message>
        <source>measuring</source>
        <translation>Messen</translation>
    </message>
</context>
<context>
    <name>term.parallel-efficiency</name>
    <message>
        <source>Parallel Efficiency</source>
        <translation>Parallel Efficiency</translation>
    </message>
</context>
<context>
    <name>term.possible</name>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
<context>
    <name>term.pss</name>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
</context>
<context>
    <name>term.sampled</name>
    <message>
        <source>sampled</source>
        <translation>Stichproben</translation>
    </message>
</context>
<context>
    <name>term.speedup</name>
    <message>
        <source>speedup</source>
        <translation>Speedup</translation>
    </message>
</context>
<context>
    <name>term.usl</name>
    <message>
        <source>USL</source>
        <translation>USL</translation>
    </message>
</context>
<context>
    <name>term.whole-tree</name>
    <message>
        <source>whole tree</source>
        <translation>ganzer Prozessbaum</translation>
    </message>
</context>
<context>
    <name>thinned-runs</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] lost stamps or switch records: what their workers did is known in part alone.</source>
        <translation>
            <numerusform>{some} von {runs} Lauf verlor Stempel oder Kontextwechsel: Was seine Worker taten, ist nur zum Teil bekannt.</numerusform>
            <numerusform>{some} von {runs} Läufen verloren Stempel oder Kontextwechsel: Was ihre Worker taten, ist nur zum Teil bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throttled</name>
    <message numerus="yes">
        <source>A CPU quota held back {some} of {runs} run[|s].</source>
        <translation>
            <numerusform>Ein CPU-Kontingent hielt {some} von {runs} Lauf zurück.</numerusform>
            <numerusform>Ein CPU-Kontingent hielt {some} von {runs} Läufen zurück.</numerusform>
        </translation>
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
    <name>tier.mixed</name>
    <message numerus="yes">
        <source>{tier}, but for {processes} process[|es]</source>
        <translation>
            <numerusform>{tier}, bis auf {processes} Prozess</numerusform>
            <numerusform>{tier}, bis auf {processes} Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tier.sampled</name>
    <message>
        <source>sampled</source>
        <translation>Stichproben</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.evidence</name>
    <message>
        <source>The shell&apos;s time would show {shown} CPU, the whole tree used {tree}: time misses {missed} of descendants that the main process did not reap.</source>
        <translation>time der Shell würde {shown} CPU zeigen, der ganze Prozessbaum verbrauchte {tree}: Ihm entgehen {missed} von Nachfahren, die der Hauptprozess nicht abgeholt hat.</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.meaning</name>
    <message>
        <source>A process counts its own CPU time and that of the children that it waits for.</source>
        <translation>Ein Prozess zählt seine eigene CPU-Zeit und die der Kinder, auf die er wartet.</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.title</name>
    <message>
        <source>The shell&apos;s time misses descendants</source>
        <translation>time der Shell entgehen Nachfahren</translation>
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
        <translation>Es wartete die meiste Zeit und rechnete kaum.</translation>
    </message>
</context>
<context>
    <name>times.more-runs</name>
    <message numerus="yes">
        <source>The newest run of each mode. {others} more run[|s] of this work [is|are] in the table.</source>
        <translation>
            <numerusform>Der neueste Lauf jedes Modus. {others} weiterer Lauf dieser Arbeit steht in der Tabelle.</numerusform>
            <numerusform>Der neueste Lauf jedes Modus. {others} weitere Läufe dieser Arbeit stehen in der Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.none-yet</name>
    <message>
        <source>Run two modes: their real, user and sys times stand here side by side.</source>
        <translation>Führen Sie zwei Modi aus: Dann stehen ihre Zeiten real, user und sys hier nebeneinander.</translation>
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
        <translation>real ≈ user + sys: Alle Tasks liefen auf einem Thread.</translation>
    </message>
</context>
<context>
    <name>times.others</name>
    <message numerus="yes">
        <source>Other programs had {others} of {cores} core[|s]: run it again on a quiet machine.</source>
        <translation>
            <numerusform>Andere Programme hatten {others} von {cores} Kern: Wiederholen Sie es auf einem ruhigen Rechner.</numerusform>
            <numerusform>Andere Programme hatten {others} von {cores} Kernen: Wiederholen Sie es auf einem ruhigen Rechner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.parallel</name>
    <message>
        <source>The workers ran at the same time.</source>
        <translation>Die Worker liefen gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>times.several-cores</name>
    <message>
        <source>It computed on several cores at the same time.</source>
        <translation>Es rechnete auf mehreren Kernen gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>times.shared-cores</name>
    <message numerus="yes">
        <source>{workers} worker[|s] took turns on the cores.</source>
        <translation>
            <numerusform>{workers} Worker nutzte die Kerne reihum.</numerusform>
            <numerusform>{workers} Worker wechselten sich auf den Kernen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.too-short</name>
    <message>
        <source>It is too short to tell: starting up and the kernel&apos;s clock say more than the work.</source>
        <translation>Zu kurz, um etwas zu sagen: Das Starten und die Uhr des Kernels sagen mehr als die Arbeit.</translation>
    </message>
</context>
<context>
    <name>times.unfinished</name>
    <message>
        <source>Failed or cancelled, and so without a bar: {runs}.</source>
        <translation>Fehlgeschlagen oder abgebrochen, darum ohne Balken: {runs}.</translation>
    </message>
</context>
<context>
    <name>times.waited</name>
    <message numerus="yes">
        <source>It could have kept {cores} core[|s] busy: it waited, too.</source>
        <translation>
            <numerusform>Es hätte {cores} Kern beschäftigen können: Es wartete auch.</numerusform>
            <numerusform>Es hätte {cores} Kerne beschäftigen können: Es wartete auch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-few-runs</name>
    <message numerus="yes">
        <source>With {runs} run[|s] of a kind there is no 95 % interval; what is given is the range of the runs. 6 are enough.</source>
        <translation>
            <numerusform>Mit {runs} Lauf je Art gibt es kein 95-%-Intervall; angegeben ist die Spanne der Läufe. 6 genügen.</numerusform>
            <numerusform>Mit {runs} Läufen je Art gibt es kein 95-%-Intervall; angegeben ist die Spanne der Läufe. 6 genügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-hot</name>
    <message numerus="yes">
        <source>Cores were slowed down because they were too hot during {some} of {runs} run[|s].</source>
        <translation>
            <numerusform>Kerne wurden während {some} von {runs} Lauf gebremst, da sie zu heiß waren.</numerusform>
            <numerusform>Kerne wurden während {some} von {runs} Läufen gebremst, da sie zu heiß waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.evidence</name>
    <message numerus="yes">
        <source>{chunks} chunk[|s] took {each} µs each, on average; from one to the next went {share} of the time.</source>
        <translation>
            <numerusform>{chunks} Stück dauerte im Mittel {each} µs; von einem zum nächsten vergingen {share} der Zeit.</numerusform>
            <numerusform>{chunks} Stücke dauerten im Mittel je {each} µs; von einem zum nächsten vergingen {share} der Zeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.meaning</name>
    <message>
        <source>Handing a task out costs as much as doing it: fewer, larger tasks cost less.</source>
        <translation>Eine Task auszuteilen kostet so viel, wie sie zu erledigen: Weniger, größere Tasks kosten weniger.</translation>
    </message>
</context>
<context>
    <name>too-little-work.switches</name>
    <message numerus="yes">
        <source>Its threads waited for each other {times} time[|s], and worked {each} µs in between, on average.</source>
        <translation>
            <numerusform>Seine Threads warteten {times} Mal aufeinander und arbeiteten dazwischen im Mittel {each} µs.</numerusform>
            <numerusform>Seine Threads warteten {times} Mal aufeinander und arbeiteten dazwischen im Mittel {each} µs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.title</name>
    <message>
        <source>Too little work per task</source>
        <translation>Zu wenig Arbeit je Task</translation>
    </message>
</context>
<context>
    <name>too-little-work.waits-meaning</name>
    <message>
        <source>To stop one and to wake it up costs as much as what it does in between: fewer, larger pieces of work cost less.</source>
        <translation>Einen anzuhalten und wieder zu wecken kostet so viel, wie er dazwischen tut: Weniger, größere Arbeitsstücke kosten weniger.</translation>
    </message>
</context>
<context>
    <name>too-little-work.waits-title</name>
    <message>
        <source>Too little work between waits</source>
        <translation>Zu wenig Arbeit zwischen dem Warten</translation>
    </message>
</context>
<context>
    <name>too-many-threads.evidence</name>
    <message>
        <source>On average {waiting} of them waited for a core that another of them had.</source>
        <translation>Im Mittel warteten {waiting} von ihnen auf einen Kern, den ein anderer von ihnen hatte.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.meaning</name>
    <message>
        <source>They take turns on the cores: more of them compute no faster.</source>
        <translation>Sie wechseln sich auf den Kernen ab: Mehr von ihnen rechnen nicht schneller.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.processes</name>
    <message>
        <source>Each of several processes has threads of its own, as a library for numbers makes them: OMP_NUM_THREADS, OPENBLAS_NUM_THREADS or MKL_NUM_THREADS limit them.</source>
        <translation>Jeder von mehreren Prozessen hat eigene Threads, wie sie eine Bibliothek zum Rechnen anlegt: OMP_NUM_THREADS, OPENBLAS_NUM_THREADS oder MKL_NUM_THREADS begrenzen sie.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] computed.</source>
        <translation>
            <numerusform>{threads} Thread rechnete.</numerusform>
            <numerusform>{threads} Threads rechneten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-many-threads.title</name>
    <message>
        <source>More threads than cores</source>
        <translation>Mehr Threads als Kerne</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.evidence</name>
    <message numerus="yes">
        <source>After [its|their] last chunk {workers} worker[|s] spent {share} of the time on handing over results.</source>
        <translation>
            <numerusform>Nach seinem letzten Stück verbrachte {workers} Worker {share} der Zeit damit, Ergebnisse zu übergeben.</numerusform>
            <numerusform>Nach ihrem letzten Stück verbrachten {workers} Worker {share} der Zeit damit, Ergebnisse zu übergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transfer-dominates.experiment</name>
    <message>
        <source>Run as threads, which share their memory</source>
        <translation>Als Threads ausführen, die ihren Speicher teilen</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.meaning</name>
    <message>
        <source>Data that workers do not share are copied, and that takes longer the more of them there are.</source>
        <translation>Daten, die Worker nicht teilen, werden kopiert, und je mehr es sind, desto länger dauert das.</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.title</name>
    <message>
        <source>Handing over results dominates</source>
        <translation>Die Übergabe der Ergebnisse überwiegt</translation>
    </message>
</context>
<context>
    <name>unavailable.here</name>
    <message>
        <source>this cannot run here</source>
        <translation>das kann hier nicht laufen</translation>
    </message>
</context>
<context>
    <name>unavailable.lock</name>
    <message>
        <source>its workers have no lock in common, which {workload} is about</source>
        <translation>seine Worker haben keine gemeinsame Sperre, um die es bei {workload} geht</translation>
    </message>
</context>
<context>
    <name>unavailable.version</name>
    <message>
        <source>needs Python 3.{minor} or newer; this is {version}</source>
        <translation>braucht Python 3.{minor} oder neuer; dies ist {version}</translation>
    </message>
</context>
<context>
    <name>unavailable.where</name>
    <message>
        <source>{model} in {runtime}</source>
        <translation>{model} in {runtime}</translation>
    </message>
</context>
<context>
    <name>unavailable.workload</name>
    <message>
        <source>the workload {workload} is not there for {runtime} models</source>
        <translation>die Aufgabe {workload} gibt es für Modelle in {runtime} nicht</translation>
    </message>
</context>
<context>
    <name>view.account</name>
    <message>
        <source>account</source>
        <translation>Bilanz</translation>
    </message>
</context>
<context>
    <name>view.by-core</name>
    <message>
        <source>by core</source>
        <translation>je Kern</translation>
    </message>
</context>
<context>
    <name>view.by-worker</name>
    <message>
        <source>by worker</source>
        <translation>je Worker</translation>
    </message>
</context>
<context>
    <name>view.core-time</name>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
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
    <name>view.speedup</name>
    <message>
        <source>speedup</source>
        <translation>Speedup</translation>
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
    <name>window.no-display</name>
    <message>
        <source>there is no display for the window</source>
        <translation>es gibt keine Anzeige für das Fenster</translation>
    </message>
</context>
<context>
    <name>window.on-terminal</name>
    <message>
        <source>corelane --help tells what runs on the terminal</source>
        <translation>corelane --help sagt, was auf dem Terminal läuft</translation>
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
    <name>worker.rank</name>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>worker.task</name>
    <message>
        <source>task</source>
        <translation>Task</translation>
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
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>workers.interpreters</name>
    <message>
        <source>interpreters</source>
        <translation>Interpreter</translation>
    </message>
</context>
<context>
    <name>workers.processes</name>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>workers.ranks</name>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
</context>
<context>
    <name>workers.tasks</name>
    <message>
        <source>tasks</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>workers.threads</name>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
</context>
<context>
    <name>workers.workers</name>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>workload.allocate</name>
    <message>
        <source>Allocate memory</source>
        <translation>Speicher belegen</translation>
    </message>
</context>
<context>
    <name>workload.allocate.answer</name>
    <message>
        <source>numbers stored</source>
        <translation>gespeicherte Zahlen</translation>
    </message>
</context>
<context>
    <name>workload.allocate.explanation</name>
    <message>
        <source>CPU-bound in the kernel: builds large lists and drops them</source>
        <translation>CPU-lastig im Kernel: baut große Listen und verwirft sie</translation>
    </message>
</context>
<context>
    <name>workload.allocate.size</name>
    <message>
        <source>lists of 34 MiB built</source>
        <translation>gebaute Listen von 34 MiB</translation>
    </message>
</context>
<context>
    <name>workload.amdahl</name>
    <message>
        <source>A serial part</source>
        <translation>Ein serieller Teil</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.answer</name>
    <message>
        <source>sum over the last steps</source>
        <translation>Summe über die letzten Schritte</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.explanation</name>
    <message>
        <source>a set part of the work is done before the workers can begin</source>
        <translation>ein fester Teil der Arbeit wird getan, bevor die Worker beginnen können</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.size</name>
    <message>
        <source>units of 1,000 steps</source>
        <translation>Einheiten von 1.000 Schritten</translation>
    </message>
</context>
<context>
    <name>workload.counter</name>
    <message>
        <source>Count under one lock</source>
        <translation>Zählen mit Sperre</translation>
    </message>
</context>
<context>
    <name>workload.counter.answer</name>
    <message>
        <source>the count</source>
        <translation>der Zählerstand</translation>
    </message>
</context>
<context>
    <name>workload.counter.explanation</name>
    <message>
        <source>all workers contend for one lock</source>
        <translation>alle Worker streiten um eine Sperre</translation>
    </message>
</context>
<context>
    <name>workload.counter.size</name>
    <message>
        <source>steps counted</source>
        <translation>gezählte Schritte</translation>
    </message>
</context>
<context>
    <name>workload.fetch</name>
    <message>
        <source>Fetch from a server</source>
        <translation>Server abfragen</translation>
    </message>
</context>
<context>
    <name>workload.fetch.answer</name>
    <message>
        <source>bytes received</source>
        <translation>empfangene Byte</translation>
    </message>
</context>
<context>
    <name>workload.fetch.explanation</name>
    <message>
        <source>I/O-bound: HTTP requests to a server on this machine that takes its time</source>
        <translation>E/A-lastig: HTTP-Anfragen an einen Server auf diesem Rechner, der sich Zeit lässt</translation>
    </message>
</context>
<context>
    <name>workload.fetch.size</name>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>workload.hash</name>
    <message>
        <source>Hash blocks</source>
        <translation>Blöcke hashen</translation>
    </message>
</context>
<context>
    <name>workload.hash.answer</name>
    <message>
        <source>sum of the digests&apos; first 4 bytes</source>
        <translation>Summe der ersten 4 Byte der Hashwerte</translation>
    </message>
</context>
<context>
    <name>workload.hash.explanation</name>
    <message>
        <source>CPU-bound in C code that releases the GIL: SHA-256 of large blocks</source>
        <translation>CPU-lastig in C-Code, der den GIL freigibt: SHA-256 großer Blöcke</translation>
    </message>
</context>
<context>
    <name>workload.hash.size</name>
    <message>
        <source>blocks hashed</source>
        <translation>gehashte Blöcke</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot</name>
    <message>
        <source>Mandelbrot set</source>
        <translation>Mandelbrot-Menge</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.answer</name>
    <message>
        <source>iterations done</source>
        <translation>gemachte Iterationen</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.explanation</name>
    <message>
        <source>CPU-bound, in uneven chunks: rows through the middle take far longer</source>
        <translation>CPU-lastig, in ungleichen Stücken: Zeilen durch die Mitte dauern weit länger</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.size</name>
    <message>
        <source>rows of 256 points</source>
        <translation>Zeilen von 256 Punkten</translation>
    </message>
</context>
<context>
    <name>workload.primes</name>
    <message>
        <source>Count primes</source>
        <translation>Primzahlen zählen</translation>
    </message>
</context>
<context>
    <name>workload.primes.answer</name>
    <message>
        <source>primes found</source>
        <translation>gefundene Primzahlen</translation>
    </message>
</context>
<context>
    <name>workload.primes.explanation</name>
    <message>
        <source>CPU-bound: trial division of every number below the size</source>
        <translation>CPU-lastig: Probedivision jeder Zahl unter der Größe</translation>
    </message>
</context>
<context>
    <name>workload.primes.size</name>
    <message>
        <source>numbers tested</source>
        <translation>geprüfte Zahlen</translation>
    </message>
</context>
<context>
    <name>workload.read-file</name>
    <message>
        <source>Read a large file</source>
        <translation>Große Datei lesen</translation>
    </message>
</context>
<context>
    <name>workload.read-file.answer</name>
    <message>
        <source>sum of each MiB&apos;s first and last byte</source>
        <translation>Summe des ersten und letzten Bytes jedes MiB</translation>
    </message>
</context>
<context>
    <name>workload.read-file.explanation</name>
    <message>
        <source>I/O-bound: reads a file in pieces of 1 MiB</source>
        <translation>E/A-lastig: liest eine Datei in Stücken von 1 MiB</translation>
    </message>
</context>
<context>
    <name>workload.read-file.size</name>
    <message>
        <source>MiB read</source>
        <translation>gelesene MiB</translation>
    </message>
</context>
<context>
    <name>workload.script</name>
    <message>
        <source>Your own script</source>
        <translation>Ihr eigenes Skript</translation>
    </message>
</context>
<context>
    <name>workload.script.answer</name>
    <message>
        <source>sum of what work(chunk) returns</source>
        <translation>Summe dessen, was work(chunk) zurückgibt</translation>
    </message>
</context>
<context>
    <name>workload.script.explanation</name>
    <message>
        <source>a Python file that defines chunks(size) and work(chunk)</source>
        <translation>eine Python-Datei, die chunks(size) und work(chunk) definiert</translation>
    </message>
</context>
<context>
    <name>workload.script.size</name>
    <message>
        <source>what chunks(size) is given</source>
        <translation>was chunks(size) bekommt</translation>
    </message>
</context>
<context>
    <name>workload.sleep</name>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
</context>
<context>
    <name>workload.sleep.answer</name>
    <message>
        <source>milliseconds waited</source>
        <translation>gewartete Millisekunden</translation>
    </message>
</context>
<context>
    <name>workload.sleep.explanation</name>
    <message>
        <source>waits without computing: what concurrency can do for waiting</source>
        <translation>wartet, ohne zu rechnen: was Nebenläufigkeit für das Warten tun kann</translation>
    </message>
</context>
<context>
    <name>workload.sleep.size</name>
    <message>
        <source>milliseconds waited in all</source>
        <translation>insgesamt gewartete Millisekunden</translation>
    </message>
</context>
<context>
    <name>workload.stream</name>
    <message>
        <source>Copy memory</source>
        <translation>Speicher kopieren</translation>
    </message>
</context>
<context>
    <name>workload.stream.answer</name>
    <message>
        <source>sum of the last bytes copied</source>
        <translation>Summe der letzten kopierten Byte</translation>
    </message>
</context>
<context>
    <name>workload.stream.explanation</name>
    <message>
        <source>memory-bound: copies blocks larger than a core&apos;s own caches</source>
        <translation>speicherlastig: kopiert Blöcke, die größer sind als die eigenen Caches eines Kerns</translation>
    </message>
</context>
<context>
    <name>workload.stream.size</name>
    <message>
        <source>blocks of 16 MiB copied</source>
        <translation>kopierte Blöcke von 16 MiB</translation>
    </message>
</context>
<context>
    <name>workload.transfer</name>
    <message>
        <source>Move large data</source>
        <translation>Große Daten bewegen</translation>
    </message>
</context>
<context>
    <name>workload.transfer.answer</name>
    <message>
        <source>sum of each page&apos;s first byte</source>
        <translation>Summe des ersten Bytes jeder Seite</translation>
    </message>
</context>
<context>
    <name>workload.transfer.explanation</name>
    <message>
        <source>sends large arguments to the workers and large results back</source>
        <translation>schickt den Workern große Argumente und große Ergebnisse zurück</translation>
    </message>
</context>
<context>
    <name>workload.transfer.size</name>
    <message>
        <source>MiB each way</source>
        <translation>MiB je Richtung</translation>
    </message>
</context>
</TS>
