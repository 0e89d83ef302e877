<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>QLabel</name>
    <message>
        <source>not kept</source>
        <translation>non conservée</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservée dans&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>QStatusBar</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>account.baseline</name>
    <message>
        <source>Baseline: {baseline}</source>
        <translation>Référence&#xa0;: {baseline}</translation>
    </message>
</context>
<context>
    <name>account.cores</name>
    <message numerus="yes">
        <source>{cores} core[|s] × {real}</source>
        <translation>
            <numerusform>{cores} cœur × {real}</numerusform>
            <numerusform>{cores} cœurs × {real}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.greatest-loss</name>
    <message>
        <source>The greatest loss was {part}: {share} of the time.</source>
        <translation>La plus grande perte était {part}&#xa0;: {share} du temps.</translation>
    </message>
</context>
<context>
    <name>account.identity-to-come</name>
    <message>
        <source>At its end: speedup = cores busy × work × baseline</source>
        <translation>À la fin&#xa0;: accélération = cœurs occupés × travail × référence</translation>
    </message>
</context>
<context>
    <name>account.no-baseline</name>
    <message>
        <source>Run {runtime} sequential with the same size: then this splits into useful and extra work.</source>
        <translation>Exécutez {runtime} en séquentiel avec la même taille&#xa0;: ceci se partage alors en travail utile et travail en plus.</translation>
    </message>
</context>
<context>
    <name>account.none-yet</name>
    <message>
        <source>Run a mode: here stands what its workers&apos; time was spent on.</source>
        <translation>Exécutez un mode&#xa0;: ici s&apos;affichera à quoi ses workers ont passé leur temps.</translation>
    </message>
</context>
<context>
    <name>account.preempted</name>
    <message>
        <source>preempted</source>
        <translation>préempté</translation>
    </message>
</context>
<context>
    <name>account.scale</name>
    <message>
        <source>workers × real = 100 %</source>
        <translation>workers × real = 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>account.scale-one</name>
    <message>
        <source>real = 100 %</source>
        <translation>real = 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>account.scale-threads</name>
    <message>
        <source>threads over their lifetimes = 100 %</source>
        <translation>threads sur leur durée de vie = 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>account.scale-workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] × real = 100 %</source>
        <translation>
            <numerusform>{workers} worker × real = 100&#xa0;%</numerusform>
            <numerusform>{workers} workers × real = 100&#xa0;%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.switching</name>
    <message>
        <source>Switching: {note}</source>
        <translation>Commutation&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>account.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s], [its lifetime|their lifetimes]</source>
        <translation>
            <numerusform>{threads} thread, sur sa durée de vie</numerusform>
            <numerusform>{threads} threads, sur leur durée de vie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account.throttled</name>
    <message>
        <source>throttled</source>
        <translation>bridé</translation>
    </message>
</context>
<context>
    <name>account.unknown</name>
    <message>
        <source>Not in this recording: nothing tells where its threads were.</source>
        <translation>Absent de cet enregistrement&#xa0;: rien ne dit où étaient ses threads.</translation>
    </message>
</context>
<context>
    <name>account.woken-late</name>
    <message>
        <source>woken late</source>
        <translation>réveillé en retard</translation>
    </message>
</context>
<context>
    <name>account.workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] × {real}</source>
        <translation>
            <numerusform>{workers} worker × {real}</numerusform>
            <numerusform>{workers} workers × {real}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers-differ</name>
    <message>
        <source>{one} answered {answer}, {other} answered {otherwise}: they did not do the same work.</source>
        <translation>{one} a répondu {answer}, {other} a répondu {otherwise}&#xa0;: ils n&apos;ont pas fait le même travail.</translation>
    </message>
</context>
<context>
    <name>archive.check-permissions</name>
    <message>
        <source>check its permissions</source>
        <translation>vérifiez ses droits d&apos;accès</translation>
    </message>
</context>
<context>
    <name>archive.no-trash</name>
    <message>
        <source>cannot make a folder for what is deleted</source>
        <translation>impossible de créer un dossier pour ce qui est supprimé</translation>
    </message>
</context>
<context>
    <name>archive.not-moved</name>
    <message>
        <source>cannot move the recording</source>
        <translation>impossible de déplacer l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>archive.notes-not-removed</name>
    <message>
        <source>cannot remove the notes</source>
        <translation>impossible de supprimer les notes</translation>
    </message>
</context>
<context>
    <name>article.processes</name>
    <message>
        <source>The article: processes</source>
        <translation>L&apos;article&#xa0;: processus</translation>
    </message>
</context>
<context>
    <name>article.threads</name>
    <message>
        <source>The article: threads</source>
        <translation>L&apos;article&#xa0;: threads</translation>
    </message>
</context>
<context>
    <name>axis.efficiency</name>
    <message>
        <source>efficiency</source>
        <translation>efficacité</translation>
    </message>
</context>
<context>
    <name>axis.percent</name>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
</context>
<context>
    <name>axis.seconds</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>axis.size</name>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
</context>
<context>
    <name>axis.speedup</name>
    <message>
        <source>speedup</source>
        <translation>accélération</translation>
    </message>
</context>
<context>
    <name>axis.workers</name>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
</context>
<context>
    <name>baseline.other-interpreter</name>
    <message>
        <source>{baseline} was in another runtime: {path}</source>
        <translation>{baseline} était dans un autre environnement d&apos;exécution&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>baseline.other-machine</name>
    <message>
        <source>{baseline} was on another machine: {machine}</source>
        <translation>{baseline} était sur une autre machine&#xa0;: {machine}</translation>
    </message>
</context>
<context>
    <name>baseline.other-runtime</name>
    <message>
        <source>{baseline} was in another runtime</source>
        <translation>{baseline} était dans un autre environnement d&apos;exécution</translation>
    </message>
</context>
<context>
    <name>baseline.other-work</name>
    <message>
        <source>{baseline} did other work: {work}, size {size}</source>
        <translation>{baseline} a fait un autre travail&#xa0;: {work}, taille {size}</translation>
    </message>
</context>
<context>
    <name>baseline.title</name>
    <message>
        <source>{model} of {moment}</source>
        <translation>{model} du {moment}</translation>
    </message>
</context>
<context>
    <name>board.being-analysed</name>
    <message>
        <source>The recording is long: its lanes are being made out.</source>
        <translation>L&apos;enregistrement est long&#xa0;: ses pistes sont en cours d&apos;analyse.</translation>
    </message>
</context>
<context>
    <name>break-even.always</name>
    <message>
        <source>{second} is faster than {first} throughout in the sizes measured, {low} to {high}</source>
        <translation>{second} est plus rapide que {first} à toutes les tailles mesurées, de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>break-even.always-below</name>
    <message>
        <source>Where it begins to pay lies below them.</source>
        <translation>Le point où il devient rentable est en dessous.</translation>
    </message>
</context>
<context>
    <name>break-even.below</name>
    <message>
        <source>Below that, {first} is faster.</source>
        <translation>En dessous, {first} est plus rapide.</translation>
    </message>
</context>
<context>
    <name>break-even.crosses</name>
    <message>
        <source>{second} pays from size {size} on ({low}–{high})</source>
        <translation>{second} est rentable à partir de la taille {size} ({low}–{high})</translation>
    </message>
</context>
<context>
    <name>break-even.never</name>
    <message>
        <source>{second} never pays in the sizes measured, {low} to {high}: {first} is faster</source>
        <translation>{second} n&apos;est rentable à aucune des tailles mesurées, de {low} à {high}&#xa0;: {first} est plus rapide</translation>
    </message>
</context>
<context>
    <name>break-even.never-above</name>
    <message>
        <source>Where it might begin to pay lies above them.</source>
        <translation>Le point où il pourrait devenir rentable est au-dessus.</translation>
    </message>
</context>
<context>
    <name>break-even.not-yet</name>
    <message>
        <source>No answer yet: both models have to run</source>
        <translation>Pas encore de réponse&#xa0;: les deux modèles doivent avoir été exécutés</translation>
    </message>
</context>
<context>
    <name>break-even.overtaken</name>
    <message>
        <source>{second} is ahead for a while, but not at the largest size measured, {high}</source>
        <translation>{second} est en tête un moment, mais pas à la plus grande taille mesurée, {high}</translation>
    </message>
</context>
<context>
    <name>break-even.overtaken-above</name>
    <message>
        <source>For large sizes, {first} is faster.</source>
        <translation>Pour les grandes tailles, {first} est plus rapide.</translation>
    </message>
</context>
<context>
    <name>break-even.undecided</name>
    <message>
        <source>Whether {second} pays is undecided in the sizes measured, {low} to {high}</source>
        <translation>Aux tailles mesurées, de {low} à {high}, on ne peut décider si {second} est rentable</translation>
    </message>
</context>
<context>
    <name>break-even.undecided-why</name>
    <message>
        <source>The two are too close, or the runs too far apart: repeat more often, or try larger sizes.</source>
        <translation>Les deux sont trop proches, ou les exécutions trop dispersées&#xa0;: répétez davantage, ou essayez des tailles plus grandes.</translation>
    </message>
</context>
<context>
    <name>busy-machine</name>
    <message numerus="yes">
        <source>Other programs, or the hypervisor, took more than {much} of a core during {some} of {runs} run[|s] (at most, cores: {most}): the figures are those of a busy machine.</source>
        <translation>
            <numerusform>D&apos;autres programmes, ou l&apos;hyperviseur, ont pris plus de {much} d&apos;un cœur pendant {some} exécution sur {runs} (au plus, en cœurs&#xa0;: {most})&#xa0;: ces chiffres sont ceux d&apos;une machine occupée.</numerusform>
            <numerusform>D&apos;autres programmes, ou l&apos;hyperviseur, ont pris plus de {much} d&apos;un cœur pendant {some} exécutions sur {runs} (au plus, en cœurs&#xa0;: {most})&#xa0;: ces chiffres sont ceux d&apos;une machine occupée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chained.command-behind</name>
    <message>
        <source>the command comes behind --</source>
        <translation>la commande vient après --</translation>
    </message>
</context>
<context>
    <name>chained.no-command</name>
    <message>
        <source>no command was given</source>
        <translation>aucune commande n&apos;a été donnée</translation>
    </message>
</context>
<context>
    <name>chained.no-such-option</name>
    <message>
        <source>no such option</source>
        <translation>cette option n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>chained.no-value</name>
    <message>
        <source>not a value of {option}</source>
        <translation>valeur non valable pour {option}</translation>
    </message>
</context>
<context>
    <name>chained.put-behind</name>
    <message>
        <source>put it behind --</source>
        <translation>placez-la après --</translation>
    </message>
</context>
<context>
    <name>chained.value-missing</name>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
</context>
<context>
    <name>chart.account</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
</context>
<context>
    <name>chart.break-even</name>
    <message>
        <source>Real time over size</source>
        <translation>Temps réel selon la taille</translation>
    </message>
</context>
<context>
    <name>chart.compare</name>
    <message>
        <source>Real and CPU time per model</source>
        <translation>Temps réel et temps CPU par modèle</translation>
    </message>
</context>
<context>
    <name>chart.core-time</name>
    <message>
        <source>What the cores did</source>
        <translation>Ce qu&apos;ont fait les cœurs</translation>
    </message>
</context>
<context>
    <name>chart.cpu-per-core</name>
    <message>
        <source>CPU per core</source>
        <translation>CPU par cœur</translation>
    </message>
</context>
<context>
    <name>chart.efficiency</name>
    <message>
        <source>Efficiency over workers</source>
        <translation>Efficacité selon les workers</translation>
    </message>
</context>
<context>
    <name>chart.lanes</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>chart.lanes-by-core</name>
    <message>
        <source>Workers by core</source>
        <translation>Workers par cœur</translation>
    </message>
</context>
<context>
    <name>chart.memory</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>chart.no-such</name>
    <message>
        <source>no such chart</source>
        <translation>ce graphique n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>chart.scaling</name>
    <message>
        <source>Speedup over workers</source>
        <translation>Accélération selon les workers</translation>
    </message>
</context>
<context>
    <name>chart.speedup</name>
    <message>
        <source>Speedup and its factors</source>
        <translation>L&apos;accélération et ses facteurs</translation>
    </message>
</context>
<context>
    <name>chart.there-are</name>
    <message>
        <source>there are {names}</source>
        <translation>il y a {names}</translation>
    </message>
</context>
<context>
    <name>chart.wall-vs-cpu</name>
    <message>
        <source>Wall vs CPU time</source>
        <translation>Temps écoulé et temps CPU</translation>
    </message>
</context>
<context>
    <name>cli.add-model</name>
    <message>
        <source>add -m, such as -m python.threads; &apos;corelane list models&apos; tells them</source>
        <translation>ajoutez -m, par exemple -m python.threads&#xa0;; «&#xa0;corelane list models&#xa0;» les donne</translation>
    </message>
</context>
<context>
    <name>cli.add-yes</name>
    <message>
        <source>look at them, and add --yes where they are what you want to run</source>
        <translation>regardez-les, et ajoutez --yes si c&apos;est bien ce que vous voulez exécuter</translation>
    </message>
</context>
<context>
    <name>cli.answer-y</name>
    <message>
        <source>answer y, or add --yes, to go on with it</source>
        <translation>répondez y, ou ajoutez --yes, pour continuer</translation>
    </message>
</context>
<context>
    <name>cli.baseline-such-as</name>
    <message>
        <source>name one model, such as cpp.sequential</source>
        <translation>nommez un modèle, par exemple cpp.sequential</translation>
    </message>
</context>
<context>
    <name>cli.baseline-was</name>
    <message>
        <source>Baseline: {run}</source>
        <translation>Référence&#xa0;: {run}</translation>
    </message>
</context>
<context>
    <name>cli.board-no-table</name>
    <message>
        <source>the board is no table</source>
        <translation>le tableau de bord n&apos;est pas une table</translation>
    </message>
</context>
<context>
    <name>cli.cannot-draw</name>
    <message>
        <source>cannot draw</source>
        <translation>impossible de dessiner</translation>
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
        <translation>choisissez {formats}</translation>
    </message>
</context>
<context>
    <name>cli.choose-runs</name>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>choisissez un nombre de 1 à {most}</translation>
    </message>
</context>
<context>
    <name>cli.choose-scale</name>
    <message>
        <source>choose a number from 1 to 4</source>
        <translation>choisissez un nombre de 1 à 4</translation>
    </message>
</context>
<context>
    <name>cli.choose-sizes</name>
    <message>
        <source>choose a whole number from 2 to 100</source>
        <translation>choisissez un nombre entier de 2 à 100</translation>
    </message>
</context>
<context>
    <name>cli.choose-workers</name>
    <message>
        <source>choose numbers from 1 to {most}</source>
        <translation>choisissez des nombres de 1 à {most}</translation>
    </message>
</context>
<context>
    <name>cli.command-behind</name>
    <message>
        <source>write it behind --, such as &apos;corelane time -- make -j4&apos;</source>
        <translation>écrivez-la après --, par exemple «&#xa0;corelane time -- make -j4&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli.contain-and-leave</name>
    <message>
        <source>what a contained command leaves running cannot be left alone</source>
        <translation>ce qu&apos;une commande confinée laisse tourner ne peut être laissé seul</translation>
    </message>
</context>
<context>
    <name>cli.contain-or-leave</name>
    <message>
        <source>give --contain or --leave-running</source>
        <translation>donnez --contain ou --leave-running</translation>
    </message>
</context>
<context>
    <name>cli.continue-or-save</name>
    <message>
        <source>go on with it by --continue, or give --save another name</source>
        <translation>continuez-la avec --continue, ou donnez un autre nom à --save</translation>
    </message>
</context>
<context>
    <name>cli.continue-takes</name>
    <message>
        <source>--continue takes the recordings of a study</source>
        <translation>--continue prend les enregistrements d&apos;une étude</translation>
    </message>
</context>
<context>
    <name>cli.continue-with</name>
    <message>
        <source>go on with &apos;corelane {kind} --continue&apos;</source>
        <translation>continuez avec «&#xa0;corelane {kind} --continue&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli.digits-alone</name>
    <message>
        <source>give digits alone</source>
        <translation>donnez seulement des chiffres</translation>
    </message>
</context>
<context>
    <name>cli.digits-such-as</name>
    <message>
        <source>give digits alone, such as --{option} 4</source>
        <translation>donnez seulement des chiffres, par exemple --{option} 4</translation>
    </message>
</context>
<context>
    <name>cli.empty-part</name>
    <message>
        <source>an empty part</source>
        <translation>une partie vide</translation>
    </message>
</context>
<context>
    <name>cli.export-suffixes</name>
    <message>
        <source>the name ends with {suffixes}, or --format tells it</source>
        <translation>le nom se termine par {suffixes}, ou --format le dit</translation>
    </message>
</context>
<context>
    <name>cli.filming</name>
    <message>
        <source>making the film: {share}</source>
        <translation>création du film&#xa0;: {share}</translation>
    </message>
</context>
<context>
    <name>cli.from-before-to</name>
    <message>
        <source>give --from a time before that of --to</source>
        <translation>donnez à --from un temps avant celui de --to</translation>
    </message>
</context>
<context>
    <name>cli.from-to</name>
    <message>
        <source>{from} to {to}</source>
        <translation>{from} à {to}</translation>
    </message>
</context>
<context>
    <name>cli.give-path</name>
    <message>
        <source>give the path of a file</source>
        <translation>donnez le chemin d&apos;un fichier</translation>
    </message>
</context>
<context>
    <name>cli.going-on</name>
    <message>
        <source>going on with {file} runs:</source>
        <translation>la suite de {file} exécute&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli.help-lists</name>
    <message>
        <source>corelane --help lists what there is</source>
        <translation>corelane --help dit ce qu&apos;il y a</translation>
    </message>
</context>
<context>
    <name>cli.help-tells</name>
    <message>
        <source>--help tells the options</source>
        <translation>--help donne les options</translation>
    </message>
</context>
<context>
    <name>cli.install-again</name>
    <message>
        <source>install or build Corelane again</source>
        <translation>réinstallez ou recompilez Corelane</translation>
    </message>
</context>
<context>
    <name>cli.languages</name>
    <message>
        <source>there are {languages}</source>
        <translation>il y a {languages}</translation>
    </message>
</context>
<context>
    <name>cli.leave-and-wait</name>
    <message>
        <source>what is left running cannot be left alone and waited for</source>
        <translation>ce qui continue de tourner ne peut être à la fois laissé seul et attendu</translation>
    </message>
</context>
<context>
    <name>cli.leave-or-wait</name>
    <message>
        <source>give --leave-running or --wait</source>
        <translation>donnez --leave-running ou --wait</translation>
    </message>
</context>
<context>
    <name>cli.list-formats</name>
    <message>
        <source>there are text, json</source>
        <translation>il y a text, json</translation>
    </message>
</context>
<context>
    <name>cli.lists</name>
    <message>
        <source>there are models, workloads, runtimes, charts</source>
        <translation>il y a models, workloads, runtimes, charts</translation>
    </message>
</context>
<context>
    <name>cli.moment-such-as</name>
    <message>
        <source>give --{option} seconds from 0 on, such as 0.5</source>
        <translation>donnez à --{option} des secondes à partir de 0, par exemple 0.5</translation>
    </message>
</context>
<context>
    <name>cli.name-file</name>
    <message>
        <source>give it the name of a file</source>
        <translation>donnez-lui le nom d&apos;un fichier</translation>
    </message>
</context>
<context>
    <name>cli.name-recording</name>
    <message>
        <source>name a file, such as run.corelane</source>
        <translation>nommez un fichier, par exemple run.corelane</translation>
    </message>
</context>
<context>
    <name>cli.no-command</name>
    <message>
        <source>no command given</source>
        <translation>aucune commande donnée</translation>
    </message>
</context>
<context>
    <name>cli.no-file-named</name>
    <message>
        <source>no file is named</source>
        <translation>aucun fichier n&apos;est nommé</translation>
    </message>
</context>
<context>
    <name>cli.no-language-given</name>
    <message>
        <source>a language is missing</source>
        <translation>il manque une langue</translation>
    </message>
</context>
<context>
    <name>cli.no-model</name>
    <message>
        <source>no model given</source>
        <translation>aucun modèle donné</translation>
    </message>
</context>
<context>
    <name>cli.no-picture-file</name>
    <message>
        <source>no output file given</source>
        <translation>aucun fichier de sortie donné</translation>
    </message>
</context>
<context>
    <name>cli.no-recording</name>
    <message>
        <source>no recording given</source>
        <translation>aucun enregistrement donné</translation>
    </message>
</context>
<context>
    <name>cli.no-regular-file</name>
    <message>
        <source>it is no regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>cli.no-report-file</name>
    <message>
        <source>no output file given</source>
        <translation>aucun fichier de sortie donné</translation>
    </message>
</context>
<context>
    <name>cli.no-setting</name>
    <message>
        <source>not an option of the form KEY=VALUE</source>
        <translation>ce n&apos;est pas une option de la forme KEY=VALUE</translation>
    </message>
</context>
<context>
    <name>cli.no-speedup</name>
    <message>
        <source>no speedup for {run}: {why}</source>
        <translation>pas d&apos;accélération pour {run}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>cli.no-such-export-type</name>
    <message>
        <source>no such file type</source>
        <translation>ce type de fichier n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-file</name>
    <message>
        <source>no such file for --set {option}</source>
        <translation>fichier introuvable pour --set {option}</translation>
    </message>
</context>
<context>
    <name>cli.no-such-format</name>
    <message>
        <source>no such format</source>
        <translation>ce format n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-language</name>
    <message>
        <source>no such language</source>
        <translation>cette langue n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-list</name>
    <message>
        <source>no such list</source>
        <translation>cette liste n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-list-format</name>
    <message>
        <source>no such format of list</source>
        <translation>ce format de liste n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-moment</name>
    <message>
        <source>no such time</source>
        <translation>temps non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-picture-type</name>
    <message>
        <source>no such file type</source>
        <translation>ce type de fichier n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-rate</name>
    <message>
        <source>no such number of pictures a second</source>
        <translation>nombre d&apos;images par seconde impossible</translation>
    </message>
</context>
<context>
    <name>cli.no-such-report</name>
    <message>
        <source>no such format</source>
        <translation>ce format n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-resolution</name>
    <message>
        <source>no such resolution</source>
        <translation>résolution non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-runs</name>
    <message>
        <source>no such number of runs</source>
        <translation>nombre d&apos;exécutions non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-scale</name>
    <message>
        <source>no such scale</source>
        <translation>échelle non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-size</name>
    <message>
        <source>no such picture size</source>
        <translation>taille d&apos;image non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-sizes</name>
    <message>
        <source>no such number of sizes</source>
        <translation>nombre de tailles non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-speed</name>
    <message>
        <source>no such speed</source>
        <translation>vitesse impossible</translation>
    </message>
</context>
<context>
    <name>cli.no-such-subcommand</name>
    <message>
        <source>no such subcommand or recording</source>
        <translation>cette sous-commande ou cet enregistrement n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-theme</name>
    <message>
        <source>no such theme</source>
        <translation>ce thème n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>cli.no-such-timeout</name>
    <message>
        <source>no such time</source>
        <translation>temps non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-such-workers</name>
    <message>
        <source>no such number of workers</source>
        <translation>nombre de workers non valable</translation>
    </message>
</context>
<context>
    <name>cli.no-template</name>
    <message>
        <source>the template cannot be read</source>
        <translation>le modèle de script ne peut être lu</translation>
    </message>
</context>
<context>
    <name>cli.no-value-after</name>
    <message>
        <source>Missing value after &apos;{option}&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;{option}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli.not-confirmed</name>
    <message>
        <source>these commands have not been confirmed</source>
        <translation>ces commandes n&apos;ont pas été confirmées</translation>
    </message>
</context>
<context>
    <name>cli.not-one-baseline</name>
    <message>
        <source>not one baseline</source>
        <translation>il faut une seule référence</translation>
    </message>
</context>
<context>
    <name>cli.not-whole</name>
    <message>
        <source>not a whole number for --{option}</source>
        <translation>ce n&apos;est pas un nombre entier pour --{option}</translation>
    </message>
</context>
<context>
    <name>cli.nothing-run</name>
    <message>
        <source>nothing was run</source>
        <translation>rien n&apos;a été exécuté</translation>
    </message>
</context>
<context>
    <name>cli.one-of-charts</name>
    <message>
        <source>name one of its charts</source>
        <translation>nommez un de ses graphiques</translation>
    </message>
</context>
<context>
    <name>cli.only-workloads</name>
    <message>
        <source>only workloads have a template</source>
        <translation>seuls les travaux (workloads) ont un modèle de script</translation>
    </message>
</context>
<context>
    <name>cli.other-study</name>
    <message>
        <source>it holds a study of another kind</source>
        <translation>il contient une étude d&apos;un autre genre</translation>
    </message>
</context>
<context>
    <name>cli.picture-file-such-as</name>
    <message>
        <source>add -o, such as -o chart.png</source>
        <translation>ajoutez -o, par exemple -o chart.png</translation>
    </message>
</context>
<context>
    <name>cli.picture-in</name>
    <message>
        <source>the picture is in {file}</source>
        <translation>l&apos;image est dans {file}</translation>
    </message>
</context>
<context>
    <name>cli.picture-suffixes</name>
    <message>
        <source>the name ends with {suffixes}, or is - for CSV on stdout</source>
        <translation>le nom se termine par {suffixes}, ou est - pour du CSV sur la sortie standard</translation>
    </message>
</context>
<context>
    <name>cli.rate-such-as</name>
    <message>
        <source>give a number from 1 to {most}</source>
        <translation>donnez un nombre de 1 à {most}</translation>
    </message>
</context>
<context>
    <name>cli.recording-cut</name>
    <message>
        <source>the recording was cut</source>
        <translation>l&apos;enregistrement a été coupé</translation>
    </message>
</context>
<context>
    <name>cli.recordings-in</name>
    <message>
        <source>the recordings are in {file}</source>
        <translation>les enregistrements sont dans {file}</translation>
    </message>
</context>
<context>
    <name>cli.report-file-such-as</name>
    <message>
        <source>add -o, such as -o report.html</source>
        <translation>ajoutez -o, par exemple -o report.html</translation>
    </message>
</context>
<context>
    <name>cli.report-formats</name>
    <message>
        <source>there are text, json, csv</source>
        <translation>il y a text, json, csv</translation>
    </message>
</context>
<context>
    <name>cli.resolution-such-as</name>
    <message>
        <source>give pixels per inch from 30 to 2400, such as --dpi 300</source>
        <translation>donnez des pixels par pouce de 30 à 2400, par exemple --dpi 300</translation>
    </message>
</context>
<context>
    <name>cli.run-failed</name>
    <message>
        <source>{run} failed: {reason}</source>
        <translation>{run}&#xa0;: échec&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>cli.run-them</name>
    <message>
        <source>Run them?</source>
        <translation>Les exécuter&#xa0;?</translation>
    </message>
</context>
<context>
    <name>cli.runs-made</name>
    <message>
        <source>{some} of {all} runs were made and are kept; --continue {file} goes on</source>
        <translation>{some} exécutions sur {all} ont été faites et sont gardées&#xa0;; --continue {file} les continue</translation>
    </message>
</context>
<context>
    <name>cli.runs-not-kept</name>
    <message>
        <source>{some} of {all} runs are not kept: {why}</source>
        <translation>{some} exécutions sur {all} ne sont pas gardées&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>cli.seed-not-whole</name>
    <message>
        <source>not a whole number for --seed</source>
        <translation>ce n&apos;est pas un nombre entier pour --seed</translation>
    </message>
</context>
<context>
    <name>cli.setting-such-as</name>
    <message>
        <source>for example --set split=dynamic</source>
        <translation>par exemple --set split=dynamic</translation>
    </message>
</context>
<context>
    <name>cli.size-such-as</name>
    <message>
        <source>give WIDTHxHEIGHT, such as 900x360, or one of {sizes}</source>
        <translation>donnez LARGEURxHAUTEUR, par exemple 900x360, ou l&apos;un de {sizes}</translation>
    </message>
</context>
<context>
    <name>cli.speed-such-as</name>
    <message>
        <source>give a number from {least} to {most}, such as 0.5</source>
        <translation>donnez un nombre de {least} à {most}, par exemple 0.5</translation>
    </message>
</context>
<context>
    <name>cli.stdout-not-written</name>
    <message>
        <source>cannot write to stdout</source>
        <translation>impossible d&apos;écrire sur la sortie standard</translation>
    </message>
</context>
<context>
    <name>cli.step</name>
    <message>
        <source>Run {step} of {all}.</source>
        <translation>Exécution {step} sur {all}.</translation>
    </message>
</context>
<context>
    <name>cli.step-and-time</name>
    <message>
        <source>Run {step} of {all}, about {time} left.</source>
        <translation>Exécution {step} sur {all}, encore {time} environ.</translation>
    </message>
</context>
<context>
    <name>cli.study-there</name>
    <message>
        <source>the file holds a study already</source>
        <translation>le fichier contient déjà une étude</translation>
    </message>
</context>
<context>
    <name>cli.themes</name>
    <message>
        <source>there are {themes}</source>
        <translation>il y a {themes}</translation>
    </message>
</context>
<context>
    <name>cli.timeout-such-as</name>
    <message>
        <source>give --timeout seconds above 0, such as 60</source>
        <translation>donnez à --timeout des secondes au-dessus de 0, par exemple 60</translation>
    </message>
</context>
<context>
    <name>cli.unexpected-argument</name>
    <message>
        <source>unexpected argument</source>
        <translation>argument inattendu</translation>
    </message>
</context>
<context>
    <name>cli.unknown-option</name>
    <message>
        <source>Unknown option &apos;{option}&apos;.</source>
        <translation>Option inconnue «&#xa0;{option}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli.unknown-options</name>
    <message>
        <source>Unknown options: {options}.</source>
        <translation>Options inconnues&#xa0;: {options}</translation>
    </message>
</context>
<context>
    <name>cli.use-time</name>
    <message>
        <source>to measure a command, use &apos;corelane time -- COMMAND&apos;</source>
        <translation>pour mesurer une commande, utilisez «&#xa0;corelane time -- COMMAND&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli.was-cancelled</name>
    <message>
        <source>{run} was cancelled</source>
        <translation>{run}&#xa0;: annulée</translation>
    </message>
</context>
<context>
    <name>cli.where-failed</name>
    <message>
        <source>where it failed:</source>
        <translation>où l&apos;échec s&apos;est produit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli.workloads-template</name>
    <message>
        <source>write &apos;corelane list workloads --template&apos;</source>
        <translation>écrivez «&#xa0;corelane list workloads --template&#xa0;»</translation>
    </message>
</context>
<context>
    <name>column.answer</name>
    <message>
        <source>Answer</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>column.answer-help</name>
    <message>
        <source>What the run computed, and whether that is right</source>
        <translation>Ce que l&apos;exécution a calculé, et si c&apos;est juste</translation>
    </message>
</context>
<context>
    <name>column.cores-busy</name>
    <message>
        <source>Cores busy</source>
        <translation>Cœurs</translation>
    </message>
</context>
<context>
    <name>column.cores-busy-help</name>
    <message>
        <source>(user + sys) of the whole tree / real</source>
        <translation>(user + sys) de tout l&apos;arbre ÷ real</translation>
    </message>
</context>
<context>
    <name>column.efficiency</name>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
</context>
<context>
    <name>column.efficiency-help</name>
    <message>
        <source>Speedup / workers</source>
        <translation>Accélération ÷ workers</translation>
    </message>
</context>
<context>
    <name>column.missing</name>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>column.missing-help</name>
    <message>
        <source>What the recording does not hold of its run</source>
        <translation>Ce que l&apos;enregistrement ne contient pas de son exécution</translation>
    </message>
</context>
<context>
    <name>column.model</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>column.outcome</name>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>column.outcome-help</name>
    <message>
        <source>How the run ended</source>
        <translation>Comment l&apos;exécution s&apos;est terminée</translation>
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
        <translation>Temps écoulé en secondes, comme le dit time du shell</translation>
    </message>
</context>
<context>
    <name>column.speedup</name>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
</context>
<context>
    <name>column.speedup-help</name>
    <message>
        <source>real of the baseline / real</source>
        <translation>real de la référence ÷ real</translation>
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
        <translation>Secondes de CPU dans le noyau, comme le dit time du shell</translation>
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
        <translation>Secondes de CPU en mode utilisateur, comme le dit time du shell</translation>
    </message>
</context>
<context>
    <name>column.when</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>column.when-help</name>
    <message>
        <source>When the run began</source>
        <translation>Quand l&apos;exécution a commencé</translation>
    </message>
</context>
<context>
    <name>column.work</name>
    <message>
        <source>Workload</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>column.work-help</name>
    <message>
        <source>What the run computed, and how much of it</source>
        <translation>Ce que l&apos;exécution a calculé, et combien</translation>
    </message>
</context>
<context>
    <name>column.workers</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>command-line.close-quote</name>
    <message>
        <source>close it</source>
        <translation>fermez-le</translation>
    </message>
</context>
<context>
    <name>command-line.last-backslash</name>
    <message>
        <source>a backslash stands at the end</source>
        <translation>une barre oblique inverse se trouve à la fin</translation>
    </message>
</context>
<context>
    <name>command-line.of-shell</name>
    <message>
        <source>only a shell understands this</source>
        <translation>seul un shell comprend ceci</translation>
    </message>
</context>
<context>
    <name>command-line.open-quote</name>
    <message>
        <source>a quote is left open</source>
        <translation>un guillemet reste ouvert</translation>
    </message>
</context>
<context>
    <name>command-line.quote-it</name>
    <message>
        <source>put it in quotes, or write sh -c &apos;…&apos;</source>
        <translation>mettez-le entre guillemets, ou écrivez sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>command-line.write-backslash</name>
    <message>
        <source>write \\ for one</source>
        <translation>écrivez \\ pour en avoir une</translation>
    </message>
</context>
<context>
    <name>compare.best</name>
    <message>
        <source>{first} is best: {time}</source>
        <translation>{first} est le meilleur&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>compare.differs</name>
    <message>
        <source>The difference to all others is more than noise.</source>
        <translation>L&apos;écart avec tous les autres dépasse la dispersion.</translation>
    </message>
</context>
<context>
    <name>compare.fastest-so-far</name>
    <message>
        <source>{first} is fastest so far: {time}</source>
        <translation>{first} est le plus rapide jusqu&apos;ici&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>compare.many-alike</name>
    <message>
        <source>The differences between them are within the noise.</source>
        <translation>Les écarts entre eux ne dépassent pas la dispersion.</translation>
    </message>
</context>
<context>
    <name>compare.none</name>
    <message>
        <source>No clear winner; {first} was fastest: {time}</source>
        <translation>Pas de vainqueur net&#xa0;; le plus rapide&#xa0;: {first}, {time}</translation>
    </message>
</context>
<context>
    <name>compare.several</name>
    <message>
        <source>{models} are best: {time}</source>
        <translation>{models} sont les meilleurs&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>compare.speedup</name>
    <message>
        <source>{first} is {speedup} times as fast as {baseline}.</source>
        <translation>{first} est {speedup} fois plus rapide que {baseline}.</translation>
    </message>
</context>
<context>
    <name>compare.too-few-runs</name>
    <message>
        <source>With so few runs no difference can be told from noise: 4 of each are the fewest.</source>
        <translation>Avec si peu d&apos;exécutions, aucun écart ne se distingue de la dispersion&#xa0;: il en faut au moins 4 de chaque.</translation>
    </message>
</context>
<context>
    <name>compare.two-alike</name>
    <message>
        <source>The difference between the two is within the noise.</source>
        <translation>L&apos;écart entre les deux ne dépasse pas la dispersion.</translation>
    </message>
</context>
<context>
    <name>comparison.alike</name>
    <message>
        <source>{baseline} took {time}: no faster.</source>
        <translation>{baseline} a pris {time}&#xa0;: pas plus rapide.</translation>
    </message>
</context>
<context>
    <name>comparison.disturbed</name>
    <message>
        <source>{baseline} took {time}: speedup {speedup}. But other programs took cores from these two runs, up to {share} of the time: without that it would be some {undisturbed}.</source>
        <translation>{baseline} a pris {time}&#xa0;: accélération {speedup}. Mais d&apos;autres programmes ont pris des cœurs à ces deux exécutions, jusqu&apos;à {share} du temps&#xa0;: sans cela, elle serait d&apos;environ {undisturbed}.</translation>
    </message>
</context>
<context>
    <name>comparison.faster</name>
    <message>
        <source>{baseline} took {time}: speedup {speedup}.</source>
        <translation>{baseline} a pris {time}&#xa0;: accélération {speedup}.</translation>
    </message>
</context>
<context>
    <name>comparison.slower</name>
    <message>
        <source>{baseline} took {time}: this was slower, speedup {speedup}.</source>
        <translation>{baseline} a pris {time}&#xa0;: ceci était plus lent, accélération {speedup}.</translation>
    </message>
</context>
<context>
    <name>continuation.begin-new</name>
    <message>
        <source>begin a new one, or add --force to mix them</source>
        <translation>commencez-en une nouvelle, ou ajoutez --force pour les mélanger</translation>
    </message>
</context>
<context>
    <name>continuation.begin-with</name>
    <message>
        <source>begin a new study with {path}</source>
        <translation>commencez une nouvelle étude avec {path}</translation>
    </message>
</context>
<context>
    <name>continuation.go-on-there</name>
    <message>
        <source>go on there, or add --force to mix them</source>
        <translation>continuez là-bas, ou ajoutez --force pour les mélanger</translation>
    </message>
</context>
<context>
    <name>continuation.impossible</name>
    <message>
        <source>its study cannot be gone on with</source>
        <translation>on ne peut continuer son étude</translation>
    </message>
</context>
<context>
    <name>continuation.other-interpreter</name>
    <message>
        <source>the study&apos;s interpreter says that it is another one</source>
        <translation>l&apos;interpréteur de l&apos;étude dit qu&apos;il en est un autre</translation>
    </message>
</context>
<context>
    <name>continuation.other-machine</name>
    <message>
        <source>the study was begun on another machine</source>
        <translation>l&apos;étude a été commencée sur une autre machine</translation>
    </message>
</context>
<context>
    <name>continuation.other-version</name>
    <message>
        <source>the study was begun with another version of a runtime</source>
        <translation>l&apos;étude a été commencée avec une autre version d&apos;un environnement d&apos;exécution</translation>
    </message>
</context>
<context>
    <name>continuation.plan-not-whole</name>
    <message>
        <source>its plan is not whole</source>
        <translation>son plan n&apos;est pas complet</translation>
    </message>
</context>
<context>
    <name>core-time.none-yet</name>
    <message>
        <source>Run a mode: here stands what kept the cores busy or idle.</source>
        <translation>Exécutez un mode&#xa0;: ici s&apos;affichera ce qui a occupé les cœurs ou les a laissés inactifs.</translation>
    </message>
</context>
<context>
    <name>core-time.scale</name>
    <message>
        <source>CPUs that the run might use × real = 100 %</source>
        <translation>CPU que l&apos;exécution pouvait utiliser × real = 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>core-time.unknown</name>
    <message>
        <source>Not in this recording: nothing tells where its threads were.</source>
        <translation>Absent de cet enregistrement&#xa0;: rien ne dit où étaient ses threads.</translation>
    </message>
</context>
<context>
    <name>corelane::Actions</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projecteur</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>&amp;Comparer des modèles…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Which model is best? (Ctrl+1)</source>
        <translation>Quel modèle est le meilleur&#xa0;? (Ctrl+1)</translation>
    </message>
    <message>
        <source>Sc&amp;ale over workers…</source>
        <translation>Passer à l&apos;éc&amp;helle des workers…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>How does it scale with the workers? (Ctrl+2)</source>
        <translation>Quel est l&apos;effet du nombre de workers&#xa0;? (Ctrl+2)</translation>
    </message>
    <message>
        <source>&amp;Break even over sizes…</source>
        <translation>Se&amp;uil de rentabilité selon la taille…</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>From which size on does parallelism pay? (Ctrl+3)</source>
        <translation>À partir de quelle taille le parallélisme est-il rentable&#xa0;? (Ctrl+3)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Save re&amp;cording as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;History limits…</source>
        <translation>Limites de l&apos;&amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Export board…</source>
        <translation>Exporter le tableau de &amp;bord…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy board</source>
        <translation>&amp;Copier le tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>&amp;Find runs</source>
        <translation>C&amp;hercher des exécutions</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Show the run&apos;s st&amp;udy</source>
        <translation>É&amp;tude de l&apos;exécution</translation>
    </message>
    <message>
        <source>Show &amp;output</source>
        <translation>Afficher la &amp;sortie</translation>
    </message>
    <message>
        <source>Rep&amp;lay</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Add Python interpreter…</source>
        <translation>Ajouter un &amp;interpréteur Python…</translation>
    </message>
    <message>
        <source>&amp;Modes</source>
        <translation>&amp;Modes</translation>
    </message>
    <message>
        <source>Run &amp;table</source>
        <translation>&amp;Table des exécutions</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>The &amp;article&apos;s own figures</source>
        <translation>Les chiffres de l&apos;&amp;article</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Corelane</source>
        <translation>À &amp;propos de Corelane</translation>
    </message>
    <message>
        <source>▶ Run</source>
        <translation>▶ Exécuter</translation>
    </message>
    <message>
        <source>Run the selected mode (F5)</source>
        <translation>Exécuter le mode choisi (F5)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Arrêter</translation>
    </message>
    <message>
        <source>End the run that is under way (Esc)</source>
        <translation>Mettre fin à l&apos;exécution en cours (Échap)</translation>
    </message>
    <message>
        <source>Play the selected run once more, as it was drawn (F4)</source>
        <translation>Rejouer l&apos;exécution choisie, telle qu&apos;elle a été dessinée (F4)</translation>
    </message>
    <message>
        <source>The study that the selected run is a part of (Ctrl+4)</source>
        <translation>L&apos;étude dont fait partie l&apos;exécution choisie (Ctrl+4)</translation>
    </message>
    <message>
        <source>What the selected run wrote to stdout and stderr (F6)</source>
        <translation>Ce que l&apos;exécution choisie a écrit sur stdout et stderr (F6)</translation>
    </message>
    <message>
        <source>Further options of the selected mode (F7)</source>
        <translation>Autres options du mode choisi (F7)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Next &amp;hand-over of the GIL</source>
        <translation>Passage &amp;suivant du GIL</translation>
    </message>
    <message>
        <source>&amp;Previous hand-over of the GIL</source>
        <translation>Passage &amp;précédent du GIL</translation>
    </message>
    <message>
        <source>Next &amp;switch of a thread</source>
        <translation>&amp;Commutation suivante d&apos;un thread</translation>
    </message>
    <message>
        <source>Pre&amp;vious switch of a thread</source>
        <translation>C&amp;ommutation précédente d&apos;un thread</translation>
    </message>
    <message>
        <source>Next &amp;change of a state</source>
        <translation>Changement d&apos;é&amp;tat suivant</translation>
    </message>
    <message>
        <source>P&amp;revious change of a state</source>
        <translation>Ch&amp;angement d&apos;état précédent</translation>
    </message>
    <message>
        <source>Save replay as a &amp;film…</source>
        <translation>Enregistrer la relecture comme &amp;film…</translation>
    </message>
    <message>
        <source>W&amp;ithin the replay</source>
        <translation>&amp;Dans la relecture</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>&amp;Nom et note…</translation>
    </message>
    <message>
        <source>&amp;Delete runs</source>
        <translation>&amp;Supprimer les exécutions</translation>
    </message>
</context>
<context>
    <name>corelane::Board</name>
    <message>
        <source>What stands out in its figures will be told here.</source>
        <translation>Ce que ses chiffres ont de remarquable sera dit ici.</translation>
    </message>
    <message>
        <source>Nothing stands out in its figures.</source>
        <translation>Ses chiffres n’ont rien de remarquable.</translation>
    </message>
</context>
<context>
    <name>corelane::BoardExports</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copier comme &amp;table</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le tableau de bord</translation>
    </message>
    <message>
        <source>corelane-board</source>
        <translation>corelane-tableau</translation>
    </message>
    <message>
        <source>There is no run to export: run a mode, or open a recording</source>
        <translation>Il n&apos;y a aucune exécution à exporter&#xa0;: exécutez un mode, ou ouvrez un enregistrement</translation>
    </message>
    <message>
        <source>A run is under way: a film has to wait for its end.</source>
        <translation>Une exécution est en cours&#xa0;: un film doit attendre sa fin.</translation>
    </message>
    <message>
        <source>Select a run in the table first, one whose recording is kept.</source>
        <translation>Sélectionnez d&apos;abord dans la table une exécution dont l&apos;enregistrement est gardé.</translation>
    </message>
</context>
<context>
    <name>corelane::ChartCard</name>
    <message>
        <source>Another view of the same run</source>
        <translation>Une autre vue de la même exécution</translation>
    </message>
    <message>
        <source>View of the chart %1</source>
        <translation>Vue du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>Enregistrer ou copier ce graphique</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menu du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Fill the window, or no longer</source>
        <translation>&amp;Remplir la fenêtre, ou non</translation>
    </message>
    <message>
        <source>&amp;What its words mean</source>
        <translation>Ce que ses &amp;mots veulent dire</translation>
    </message>
</context>
<context>
    <name>corelane::ChartView</name>
    <message>
        <source>Rows of the chart</source>
        <translation>Lignes du graphique</translation>
    </message>
</context>
<context>
    <name>corelane::CommandDialog</name>
    <message>
        <source>What it leaves running</source>
        <translation>Ce qu&apos;elle laisse tourner</translation>
    </message>
    <message>
        <source>is ended half a second after it</source>
        <translation>est arrêté une demi-seconde après elle</translation>
    </message>
    <message>
        <source>goes on, not measured any more</source>
        <translation>continue, sans être mesuré</translation>
    </message>
    <message>
        <source>is waited for and measured</source>
        <translation>est attendu et mesuré</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>&amp;Keep what it prints with the run</source>
        <translation>&amp;Garder ce qu&apos;elle écrit avec l&apos;exécution</translation>
    </message>
    <message>
        <source>C&amp;ontain it: nothing of it outlives Corelane</source>
        <translation>C&amp;onfiner&#xa0;: rien d&apos;elle ne survit à Corelane</translation>
    </message>
    <message>
        <source>python3 program.py --workers 4</source>
        <translation>python3 programme.py --workers 4</translation>
    </message>
    <message>
        <source>as the command</source>
        <translation>comme la commande</translation>
    </message>
    <message>
        <source>It is in a PID namespace of its own, which ends with its recorder. Within, process numbers are others than /proc shows, and for an ordinary user sudo has no rights. Not every system allows it.</source>
        <translation>Elle est dans son propre espace de noms PID, qui se termine avec son enregistreur. Dedans, les numéros de processus sont autres que ceux que montre /proc, et sudo ne donne aucun droit à un utilisateur ordinaire. Tous les systèmes ne le permettent pas.</translation>
    </message>
    <message>
        <source>It runs as it is, without a shell: quotes keep words together; pipes and variables need sh -c &apos;…&apos;. Its threads become the lanes. Your commands are compared with each other as modes are. It has no terminal, and nothing to read. A run&apos;s recording holds the command line, and what it prints if you like; you alone may read it.</source>
        <translation>Elle tourne telle quelle, sans shell&#xa0;: les guillemets gardent les mots ensemble&#xa0;; les tubes et les variables demandent sh -c &apos;…&apos;. Ses threads deviennent les pistes. Vos commandes se comparent entre elles comme les modes. Elle n&apos;a ni terminal ni rien à lire. L&apos;enregistrement d&apos;une exécution contient la ligne de commande et, si vous le voulez, ce qu&apos;elle écrit&#xa0;; vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Working &amp;folder</source>
        <translation>&amp;Dossier de travail</translation>
    </message>
    <message>
        <source>What it &amp;leaves running</source>
        <translation>Ce qu&apos;elle &amp;laisse tourner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>Choisir le dossier de travail</translation>
    </message>
    <message>
        <source>Write the command that is to be run</source>
        <translation>Écrivez la commande à exécuter</translation>
    </message>
    <message>
        <source>Another command has this name: %1</source>
        <translation>Une autre commande porte ce nom&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Program…</source>
        <translation>&amp;Programme…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>corelane::CommandMenu</name>
    <message>
        <source>&amp;Your programs</source>
        <translation>&amp;Vos programmes</translation>
    </message>
    <message>
        <source>&amp;Add command…</source>
        <translation>&amp;Ajouter une commande…</translation>
    </message>
    <message>
        <source>&amp;Edit command…</source>
        <translation>&amp;Modifier la commande…</translation>
    </message>
    <message>
        <source>&amp;Duplicate command…</source>
        <translation>&amp;Dupliquer la commande…</translation>
    </message>
    <message>
        <source>Re&amp;move command</source>
        <translation>&amp;Supprimer la commande</translation>
    </message>
    <message>
        <source>Add command…</source>
        <translation>Ajouter une commande…</translation>
    </message>
    <message>
        <source>A program of your own as a mode (Ctrl+N)</source>
        <translation>Un programme à vous, comme mode (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Edit command</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Duplicate command</source>
        <translation>Dupliquer la commande</translation>
    </message>
    <message>
        <source>Removed the command %1</source>
        <translation>Commande supprimée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run it as a command…</source>
        <translation>L’exécuter comme commande…</translation>
    </message>
    <message>
        <source>Run it as a command</source>
        <translation>L’exécuter comme commande</translation>
    </message>
    <message>
        <source>An ordinary program: %1 does not define the functions chunks and work of a workload.</source>
        <translation>Un programme ordinaire&#xa0;:&#xa0;%1 ne définit pas les fonctions chunks et work d’un travail.</translation>
    </message>
</context>
<context>
    <name>corelane::CommandsQuestion</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
</context>
<context>
    <name>corelane::ExamplesMenu</name>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
</context>
<context>
    <name>corelane::ExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size by use</source>
        <translation>Taille selon l&apos;usage</translation>
    </message>
    <message>
        <source>as on the screen</source>
        <translation>comme à l&apos;écran</translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>by the scale</source>
        <translation>selon l&apos;échelle</translation>
    </message>
    <message>
        <source> pixels per inch</source>
        <translation> pixels par pouce</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 ×&#xa0;%2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 ×&#xa0;%2 mm</translation>
    </message>
    <message>
        <source>; replaces the file that is there</source>
        <translation>&#xa0;; remplace le fichier existant</translation>
    </message>
    <message>
        <source>by the run&apos;s length</source>
        <translation>selon la durée de l&apos;exécution</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast, against the clock of the run</source>
        <translation>À quelle vitesse, par rapport à l&apos;horloge de l&apos;exécution</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>%1; %2 × %3 pixels</source>
        <translation>%1&#xa0;; %2 ×&#xa0;%3 pixels</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>%1 (*%2);;All files (*)</source>
        <translation>%1 (*%2);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>corelane::ExportForm</name>
    <message>
        <source>Export &amp;report (HTML)…</source>
        <translation>Exporter un ra&amp;pport (HTML)…</translation>
    </message>
    <message>
        <source>Headline, charts, account, findings and table of runs in one file</source>
        <translation>Titre, graphiques, bilan, constats et table des exécutions en un seul fichier</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <translation>Exporter une &amp;trace…</translation>
    </message>
    <message>
        <source>Lanes and counters for Perfetto and the Firefox Profiler</source>
        <translation>Pistes et compteurs pour Perfetto et Firefox Profiler</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>The data of runs; schema: core/record/run.schema.json</source>
        <translation>Les données des exécutions&#xa0;; schéma&#xa0;: core/record/run.schema.json</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>A row per run</source>
        <translation>Une ligne par exécution</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG&#xa0;: pixels</translation>
    </message>
    <message>
        <source>SVG: shapes and texts</source>
        <translation>SVG&#xa0;: formes et textes</translation>
    </message>
    <message>
        <source>PDF: one page</source>
        <translation>PDF&#xa0;: une page</translation>
    </message>
    <message>
        <source>CSV: the chart&apos;s data</source>
        <translation>CSV&#xa0;: les données du graphique</translation>
    </message>
    <message>
        <source>every figure of the chart, in rows</source>
        <translation>chaque chiffre du graphique, en lignes</translation>
    </message>
    <message>
        <source>GIF: a film, 256 colours</source>
        <translation>GIF&#xa0;: un film, 256 couleurs</translation>
    </message>
    <message>
        <source>the replay as a film that begins anew at its end</source>
        <translation>la relecture, un film qui recommence à sa fin</translation>
    </message>
    <message>
        <source>APNG: a film in all colours</source>
        <translation>APNG&#xa0;: un film, toutes les couleurs</translation>
    </message>
    <message>
        <source>WebM: a film for players</source>
        <translation>WebM&#xa0;: un film pour lecteurs vidéo</translation>
    </message>
    <message>
        <source>the replay as a film, by ffmpeg</source>
        <translation>la relecture, un film fait par ffmpeg</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Table CSV</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>GIF film</source>
        <translation>Film GIF</translation>
    </message>
    <message>
        <source>APNG film</source>
        <translation>Film APNG</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>Film WebM</translation>
    </message>
</context>
<context>
    <name>corelane::Exporter</name>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Copié comme table&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>A film is being made: wait for its end, or cancel it.</source>
        <translation>Un film est en création&#xa0;: attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>Film %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Pas enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>corelane::FileField</name>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Programmes Python (*.py);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>a Python file with chunks(size) and work(chunk); or drop one here</source>
        <translation>un fichier Python avec chunks(size) et work(chunk)&#xa0;; ou déposez-en un ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nouveau depuis le modèle…</translation>
    </message>
    <message>
        <source>Choose script</source>
        <translation>Choisir un script</translation>
    </message>
    <message>
        <source>New script from template</source>
        <translation>Nouveau script depuis le modèle</translation>
    </message>
    <message>
        <source>The template cannot be read: %1; %2</source>
        <translation>Le modèle de script ne peut être lu&#xa0;:&#xa0;%1&#xa0;;&#xa0;%2</translation>
    </message>
    <message>
        <source>Open in an editor</source>
        <translation>Ouvrir dans un éditeur</translation>
    </message>
    <message>
        <source>Made %1: change its functions chunks and work.</source>
        <translation>%1 est créé&#xa0;: changez-y les fonctions chunks et work.</translation>
    </message>
    <message>
        <source>No program here opens this file: %1</source>
        <translation>Aucun programme n’ouvre ici ce fichier : %1</translation>
    </message>
</context>
<context>
    <name>corelane::FindingsPanel</name>
    <message>
        <source>Confidence: %1 %, by the figures of this run</source>
        <translation>Confiance&#xa0;:&#xa0;%1&#xa0;%, d&apos;après les chiffres de cette exécution</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Less ▴</source>
        <translation>Moins ▴</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>%1 de plus ▾</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Only the gravest finding, in one line</source>
        <translation>Seulement le constat le plus grave, en une ligne</translation>
    </message>
    <message>
        <source>All findings of this run, and what they mean</source>
        <translation>Tous les constats de cette exécution, et ce qu&apos;ils signifient</translation>
    </message>
    <message>
        <source>A run that confirms or refutes this finding</source>
        <translation>Une exécution qui confirme ou réfute ce constat</translation>
    </message>
</context>
<context>
    <name>corelane::HeadlinePanel</name>
    <message>
        <source>Progress of the run under way</source>
        <translation>Avancement de l&apos;exécution en cours</translation>
    </message>
</context>
<context>
    <name>corelane::Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>↑ ↓ in the modes</source>
        <translation>↑ ↓ dans les modes</translation>
    </message>
    <message>
        <source>select a mode</source>
        <translation>choisir un mode</translation>
    </message>
    <message>
        <source>Enter in the modes</source>
        <translation>Entrée dans les modes</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>l&apos;exécuter</translation>
    </message>
    <message>
        <source>F5, Esc</source>
        <translation>F5, Échap</translation>
    </message>
    <message>
        <source>run the selected mode, stop the run</source>
        <translation>exécuter le mode choisi, arrêter l&apos;exécution</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>presentation: 1 to 4 a chart, 0 the board, ← → runs, ↑ ↓ modes</source>
        <translation>présentation&#xa0;: 1 à 4 un graphique, 0 le tableau de bord, ← → exécutions, ↑ ↓ modes</translation>
    </message>
    <message>
        <source>Ctrl+., also within one</source>
        <translation>Ctrl+., aussi dedans</translation>
    </message>
    <message>
        <source>stop the run; Esc leaves what is innermost</source>
        <translation>arrêter l&apos;exécution&#xa0;; Échap quitte ce qui est le plus à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+−, Ctrl+0</translation>
    </message>
    <message>
        <source>larger type, smaller type, the usual size</source>
        <translation>caractères plus grands, plus petits, taille normale</translation>
    </message>
    <message>
        <source>Double click on a chart&apos;s title</source>
        <translation>Double clic sur le titre d&apos;un graphique</translation>
    </message>
    <message>
        <source>it fills the window, or no longer</source>
        <translation>il remplit la fenêtre, ou non</translation>
    </message>
    <message>
        <source>Alt+K, Alt+Z, Alt+W</source>
        <translation>Alt+V, Alt+L, Alt+W</translation>
    </message>
    <message>
        <source>workload, size, workers</source>
        <translation>travail, taille, workers</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>add a command of your own</source>
        <translation>ajouter une commande à vous</translation>
    </message>
    <message>
        <source>F2, Ctrl+D, Delete in the modes</source>
        <translation>F2, Ctrl+D, Suppr dans les modes</translation>
    </message>
    <message>
        <source>edit, duplicate, remove your command</source>
        <translation>modifier, dupliquer, supprimer votre commande</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>what the selected run wrote</source>
        <translation>ce que l&apos;exécution choisie a écrit</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>show or hide options, run table, modes</source>
        <translation>afficher ou masquer les options, la table des exécutions, les modes</translation>
    </message>
    <message>
        <source>Space on a chart&apos;s ▾</source>
        <translation>Espace sur le ▾ d&apos;un graphique</translation>
    </message>
    <message>
        <source>another view of the same run</source>
        <translation>une autre vue de la même exécution</translation>
    </message>
    <message>
        <source>Esc in a chart</source>
        <translation>Échap dans un graphique</translation>
    </message>
    <message>
        <source>no worker stands out any more</source>
        <translation>aucun worker n&apos;est plus mis en avant</translation>
    </message>
    <message>
        <source>↑ ↓ in the run table</source>
        <translation>↑ ↓ dans la table des exécutions</translation>
    </message>
    <message>
        <source>show another run</source>
        <translation>montrer une autre exécution</translation>
    </message>
    <message>
        <source>Shift, Ctrl in the run table</source>
        <translation>Maj, Ctrl dans la table des exécutions</translation>
    </message>
    <message>
        <source>select several, to compare them</source>
        <translation>en choisir plusieurs, pour les comparer</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search the runs; Esc ends the search</source>
        <translation>chercher dans les exécutions&#xa0;; Échap termine la recherche</translation>
    </message>
    <message>
        <source>F2, Delete, Ctrl+Z</source>
        <translation>F2, Suppr, Ctrl+Z</translation>
    </message>
    <message>
        <source>name and note of a run, delete it, undo that</source>
        <translation>nom et note d&apos;une exécution, la supprimer, annuler cela</translation>
    </message>
    <message>
        <source>F4, Space, Esc</source>
        <translation>F4, Espace, Échap</translation>
    </message>
    <message>
        <source>replay a run, play or pause, leave the replay</source>
        <translation>relire une exécution, lecture ou pause, quitter la relecture</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>what can be done with a run</source>
        <translation>ce que l&apos;on peut faire d&apos;une exécution</translation>
    </message>
    <message>
        <source>open a recording, save the selected ones</source>
        <translation>ouvrir un enregistrement, enregistrer ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export a report of the selected run</source>
        <translation>exporter un rapport de l&apos;exécution choisie</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation>Ctrl+1, Ctrl+2, Ctrl+3</translation>
    </message>
    <message>
        <source>compare, scale, break even</source>
        <translation>comparer, passer à l&apos;échelle, seuil de rentabilité</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the study that the selected run is a part of</source>
        <translation>l&apos;étude dont fait partie l&apos;exécution choisie</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>copy the board</source>
        <translation>copier le tableau de bord</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>the next part, the one before</source>
        <translation>la partie suivante, la précédente</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>quit; a run under way is ended, its recording kept</source>
        <translation>quitter&#xa0;; une exécution en cours est arrêtée, son enregistrement gardé</translation>
    </message>
    <message>
        <source>About Corelane</source>
        <translation>À propos de Corelane</translation>
    </message>
    <message>
        <source>G, S, C in a replay</source>
        <translation>G, S, C dans une relecture</translation>
    </message>
    <message>
        <source>next hand-over of the GIL, switch of a thread, change of a state</source>
        <translation>passage suivant du GIL, commutation d&apos;un thread, changement d&apos;état</translation>
    </message>
    <message>
        <source>Shift+G, Shift+S, Shift+C</source>
        <translation>Maj+G, Maj+S, Maj+C</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>le précédent</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+S</source>
        <translation>Ctrl+O, Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>export the board as a picture or a film</source>
        <translation>exporter le tableau de bord comme image ou film</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Corelane %1&lt;/h3&gt;&lt;p&gt;I have N cores. Why is my program not N times faster?&lt;/p&gt;&lt;p&gt;Runs one workload under selectable concurrency models and measures where the time goes.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Made with %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Corelane %1&lt;/h3&gt;&lt;p&gt;J&apos;ai N cœurs. Pourquoi mon programme n&apos;est-il pas N fois plus rapide&#xa0;?&lt;/p&gt;&lt;p&gt;Exécute un travail selon des modèles de concurrence au choix et mesure où passe le temps.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Fait avec %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>F1 on headline, chart, table</source>
        <translation>F1 sur titre, graphique, tableau</translation>
    </message>
    <message>
        <source>what the words there mean</source>
        <translation>ce que les mots y veulent dire</translation>
    </message>
    <message>
        <source>+ − ← → 0 Enter in the workers</source>
        <translation>+ − ← → 0 Entrée dans les workers</translation>
    </message>
    <message>
        <source>zoom, move, show the whole run, unfold helpers</source>
        <translation>zoomer, déplacer, montrer toute l’exécution, déplier les auxiliaires</translation>
    </message>
</context>
<context>
    <name>corelane::History</name>
    <message>
        <source>Not in the history, as it cannot be read: %1</source>
        <translation>Pas dans l&apos;historique, car illisible&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not in the history, as they cannot be read: %1 and %2 more</source>
        <translation>Pas dans l&apos;historique, car illisibles&#xa0;:&#xa0;%1 et&#xa0;%2 de plus</translation>
    </message>
    <message>
        <source>%1 of the oldest runs went to the trash by the limits of the history (%2): File ▸ History limits</source>
        <translation>%1 des exécutions les plus anciennes sont allées à la corbeille selon les limites de l&apos;historique (%2)&#xa0;: Fichier ▸ Limites de l&apos;historique</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1 taken out of the table; the file stays. Ctrl+Z undoes it.</source>
        <translation>%1 retirée(s) de la table&#xa0;; le fichier reste. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z undoes it.</source>
        <translation>%1 supprimée(s). Ctrl+Z l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>corelane::HistoryController</name>
    <message>
        <source>Open an example</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>This run is not kept: %1</source>
        <translation>Cette exécution n&apos;est pas conservée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>A run is under way: a replay has to wait for its end.</source>
        <translation>Une exécution est en cours&#xa0;: une relecture doit en attendre la fin.</translation>
    </message>
    <message>
        <source>Select a run in the table first.</source>
        <translation>Choisissez d&apos;abord une exécution dans la table.</translation>
    </message>
    <message>
        <source>This run has no recording that could be replayed.</source>
        <translation>Cette exécution n&apos;a pas d&apos;enregistrement à relire.</translation>
    </message>
    <message>
        <source>A run is under way: its study has to wait for its end.</source>
        <translation>Une exécution est en cours&#xa0;: son étude doit en attendre la fin.</translation>
    </message>
    <message>
        <source>This run is not a part of a study.</source>
        <translation>Cette exécution ne fait partie d&apos;aucune étude.</translation>
    </message>
    <message>
        <source>Select one or several runs in the table first.</source>
        <translation>Choisissez d&apos;abord une ou plusieurs exécutions dans la table.</translation>
    </message>
    <message>
        <source>Select one run in the table first.</source>
        <translation>Sélectionnez d&apos;abord une exécution dans la table.</translation>
    </message>
    <message>
        <source>This run has no recording that a note could be kept beside.</source>
        <translation>Cette exécution n&apos;a pas d&apos;enregistrement auprès duquel garder une note.</translation>
    </message>
</context>
<context>
    <name>corelane::HistoryDialog</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>History limits</source>
        <translation>Limites de l&apos;historique</translation>
    </message>
    <message>
        <source>Keep runs for so many days</source>
        <translation>Garder les exécutions tant de jours</translation>
    </message>
    <message>
        <source>Keep at most so many MiB</source>
        <translation>Garder au plus tant de Mio</translation>
    </message>
    <message>
        <source>Every run is kept in %1: now %2.
That is what was measured, its command line and what it printed; you alone may read it.
What is beyond the limits goes to the trash when Corelane starts, the oldest first; pinned runs stay, and the newest.</source>
        <translation>Chaque exécution est gardée dans&#xa0;%1&#xa0;: actuellement&#xa0;%2.
C&apos;est ce qui a été mesuré, sa ligne de commande et ce qu&apos;elle a écrit&#xa0;; vous seul pouvez le lire.
Ce qui dépasse les limites va à la corbeille au démarrage de Corelane, le plus ancien d&apos;abord&#xa0;; les exécutions épinglées restent, et la plus récente.</translation>
    </message>
    <message>
        <source>Keep runs &amp;for</source>
        <translation>Garder les &amp;exécutions</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Garder au &amp;plus</translation>
    </message>
</context>
<context>
    <name>corelane::InterpreterMenu</name>
    <message>
        <source>&amp;Python interpreters</source>
        <translation>Interpréteurs &amp;Python</translation>
    </message>
    <message>
        <source>Add Python interpreter</source>
        <translation>Ajouter un interpréteur Python</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
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
        <translation>Choisissez un mode et exécutez-le</translation>
    </message>
    <message>
        <source>One click selects a mode, Enter or a double click runs it. What it does to the cores and to the clock shows here.</source>
        <translation>Un clic choisit un mode, Entrée ou un double clic l&apos;exécute. Ce qu&apos;il fait aux cœurs et à l&apos;horloge s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Nothing can run: Corelane is not complete</source>
        <translation>Rien ne peut être exécuté&#xa0;: Corelane n&apos;est pas complet</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>A run is under way: wait for its end, or stop it with Esc.</source>
        <translation>Une exécution est en cours&#xa0;: attendez sa fin, ou arrêtez-la avec Échap.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>The run&apos;s recording names this program:</source>
        <translation>L&apos;enregistrement de l&apos;exécution nomme ce programme&#xa0;:</translation>
    </message>
    <message>
        <source>%1. Close the window once more to close it all the same.</source>
        <translation>%1. Fermez la fenêtre encore une fois pour la fermer quand même.</translation>
    </message>
</context>
<context>
    <name>corelane::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>corelane::ModeList</name>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
</context>
<context>
    <name>corelane::ModeModel</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>has run</source>
        <translation>a été exécuté</translation>
    </message>
</context>
<context>
    <name>corelane::NamedSize</name>
    <message>
        <source>for a slide</source>
        <translation>pour une diapositive</translation>
    </message>
    <message>
        <source>for a page</source>
        <translation>pour une page</translation>
    </message>
</context>
<context>
    <name>corelane::NoteDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Nom et note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Pin: keep, whatever its age</source>
        <translation>É&amp;pingler&#xa0;: garder, quel que soit son âge</translation>
    </message>
</context>
<context>
    <name>corelane::OutputWindow</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What the run wrote to stdout and stderr</source>
        <translation>Ce que l&apos;exécution a écrit sur stdout et stderr</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Afficher la sortie</translation>
    </message>
    <message>
        <source>No run is selected</source>
        <translation>Aucune exécution n&apos;est choisie</translation>
    </message>
    <message>
        <source>What this run printed was not to be kept.</source>
        <translation>Ce que cette exécution a écrit ne devait pas être gardé.</translation>
    </message>
    <message>
        <source>This run has written nothing.</source>
        <translation>Cette exécution n&apos;a rien écrit.</translation>
    </message>
</context>
<context>
    <name>corelane::Presentation</name>
    <message>
        <source>← → runs   ↑ ↓ modes   1–4 charts   0 board   Esc leave</source>
        <translation>← → exécutions   ↑ ↓ modes   1–4 graphiques   0 tableau   Échap quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corelane::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>corelane::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>corelane::Recordings</name>
    <message>
        <source>Recordings (*.corelane);;All files (*)</source>
        <translation>Enregistrements (*.corelane);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The file holds no recording: %1</source>
        <translation>Le fichier ne contient aucun enregistrement&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>runs.corelane</source>
        <translation>executions.corelane</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Enregistrer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Save recordings in one file</source>
        <translation>Enregistrer les enregistrements dans un seul fichier</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>No program here shows folders; the recording is %1</source>
        <translation>Aucun programme ne montre les dossiers ici&#xa0;; l&apos;enregistrement est&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>corelane::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lecture ou pause (Espace)</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>Quitter la relecture</translation>
    </message>
    <message>
        <source>Show the whole run again (Esc)</source>
        <translation>Montrer à nouveau toute l&apos;exécution (Échap)</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>Temps de la relecture</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
    <message>
        <source>How fast, against the clock of the run</source>
        <translation>À quelle vitesse, par rapport à l&apos;horloge de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 sur&#xa0;%2 s</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>corelane::RunBar</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Compare, scale or break even</source>
        <translation>Comparer, passer à l&apos;échelle ou seuil de rentabilité</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>Tra&amp;vail</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>A command does what it does: it has no workload</source>
        <translation>Une commande fait ce qu&apos;elle fait&#xa0;: elle n&apos;a pas de travail à choisir</translation>
    </message>
    <message>
        <source>A command starts its own threads and processes</source>
        <translation>Une commande lance elle-même ses threads et processus</translation>
    </message>
    <message>
        <source>1 to %1; more than the %2 here is allowed</source>
        <translation>de 1 à&#xa0;%1&#xa0;; plus que les&#xa0;%2 d&apos;ici est permis</translation>
    </message>
    <message>
        <source>A sequential run has one worker</source>
        <translation>Une exécution séquentielle a un seul worker</translation>
    </message>
    <message>
        <source>A command has no size: write it into its command line</source>
        <translation>Une commande n&apos;a pas de taille&#xa0;: écrivez-la dans sa ligne de commande</translation>
    </message>
</context>
<context>
    <name>corelane::RunModel</name>
    <message>
        <source>Not kept: %1</source>
        <translation>Non conservée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservée dans&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>corelane::RunSearchBar</name>
    <message>
        <source>Search the runs</source>
        <translation>Chercher dans les exécutions</translation>
    </message>
    <message>
        <source>Search runs (Ctrl+F): threads, model:processes, is:failed</source>
        <translation>Chercher (Ctrl+F)&#xa0;: threads, is:failed</translation>
    </message>
    <message>
        <source>Words that a run must have: in its model, workload, runtime, options, name, note or date.
key:word searches in one of them: model, workload, workers, size, runtime, option, name, note, answer, when.
is: done, failed, cancelled, pinned, named, noted, right, wrong.
-word: what it must not have. &quot;several words&quot; belong together.</source>
        <translation>Mots qu&apos;une exécution doit avoir&#xa0;: dans son modèle, son travail, son environnement, ses options, son nom, sa note ou sa date.
clé:mot cherche dans l&apos;un d&apos;eux&#xa0;: model, workload, workers, size, runtime, option, name, note, answer, when.
is&#xa0;: done, failed, cancelled, pinned, named, noted, right, wrong.
-mot&#xa0;: ce qu&apos;elle ne doit pas avoir. &quot;plusieurs mots&quot; vont ensemble.</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtre ▾</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Words for the search: by model, workload, runtime or outcome</source>
        <translation>Mots pour la recherche&#xa0;: par modèle, travail, environnement ou issue</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1; there is no key %2:</source>
        <translation>%1&#xa0;; il n&apos;y a pas de clé&#xa0;%2:</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Travail</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminée</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Échouée</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>&amp;Annulée</translation>
    </message>
    <message>
        <source>Wrong &amp;answer</source>
        <translation>Résultat fa&amp;ux</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>É&amp;pinglée</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>&amp;Nommée</translation>
    </message>
    <message>
        <source>With a n&amp;ote</source>
        <translation>Avec une n&amp;ote</translation>
    </message>
    <message>
        <source>Show &amp;all runs</source>
        <translation>Montrer toute&amp;s les exécutions</translation>
    </message>
</context>
<context>
    <name>corelane::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Prendre comme ré&amp;férence</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Show its st&amp;udy</source>
        <translation>Montrer son é&amp;tude</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>&amp;Nom et note…</translation>
    </message>
    <message>
        <source>Show &amp;output</source>
        <translation>Afficher la &amp;sortie</translation>
    </message>
    <message>
        <source>Show recording &amp;file</source>
        <translation>Montrer le f&amp;ichier d&apos;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Save %1 recordings in one file…</source>
        <translation>&amp;Enregistrer&#xa0;%1 enregistrements dans un seul fichier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Delete %1 runs</source>
        <translation>S&amp;upprimer&#xa0;%1 exécutions</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récentes d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;What this column means</source>
        <translation>Ce que cette colonne &amp;veut dire</translation>
    </message>
    <message>
        <source>P&amp;in: keep, whatever its age</source>
        <translation>É&amp;pingler&#xa0;: garder, quel que soit son âge</translation>
    </message>
</context>
<context>
    <name>corelane::SizeField</name>
    <message>
        <source>Size, as a slider</source>
        <translation>Taille, par un curseur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 à&#xa0;%2 (%3)</translation>
    </message>
</context>
<context>
    <name>corelane::StudyAnswer</name>
    <message>
        <source>Which model is best here?</source>
        <translation>Quel modèle est le meilleur ici&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the models, then start: they run in turn, round after round.</source>
        <translation>Choisissez les modèles, puis démarrez&#xa0;: ils sont exécutés à tour de rôle, tour après tour.</translation>
    </message>
    <message>
        <source>How does it scale with the workers?</source>
        <translation>Quel est l&apos;effet du nombre de workers&#xa0;?</translation>
    </message>
    <message>
        <source>From which size on does parallelism pay?</source>
        <translation>À partir de quelle taille le parallélisme est-il rentable&#xa0;?</translation>
    </message>
    <message>
        <source>Choose two models: both run with growing sizes.</source>
        <translation>Choisissez deux modèles&#xa0;: les deux sont exécutés avec des tailles croissantes.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, or type seconds; then start.</source>
        <translation>Dessinez la courbe attendue, ou tapez des secondes&#xa0;; puis lancez.</translation>
    </message>
</context>
<context>
    <name>corelane::StudyController</name>
    <message>
        <source>The study is kept in %1</source>
        <translation>L&apos;étude est conservée dans&#xa0;%1</translation>
    </message>
    <message>
        <source>A study is under way: another has to wait for its end.</source>
        <translation>Une étude est en cours&#xa0;: une autre doit en attendre la fin.</translation>
    </message>
</context>
<context>
    <name>corelane::StudyExpectation</name>
    <message>
        <source>E&amp;xpected seconds</source>
        <translation>Secondes a&amp;ttendues</translation>
    </message>
    <message>
        <source>2, 1.5, 1 …</source>
        <translation>2, 1.5, 1 …</translation>
    </message>
    <message>
        <source>What you expect of %1</source>
        <translation>Ce que vous attendez de&#xa0;%1</translation>
    </message>
    <message>
        <source>6, 3, 2 … or draw it</source>
        <translation>6, 3, 2 … ou dessinez</translation>
    </message>
    <message>
        <source>What you expect for each number of workers, the first one first; or draw the curve into the chart</source>
        <translation>Ce que vous attendez pour chaque nombre de workers, le premier d&apos;abord&#xa0;; ou dessinez la courbe dans le graphique</translation>
    </message>
    <message>
        <source>E&amp;xpected size</source>
        <translation>Taille a&amp;ttendue</translation>
    </message>
    <message>
        <source>such as 50000</source>
        <translation>par exemple 50000</translation>
    </message>
    <message>
        <source>From which size on you expect the second model to pay</source>
        <translation>À partir de quelle taille vous attendez que le second modèle soit rentable</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear what is expected</source>
        <translation>Effacer ce qui est attendu</translation>
    </message>
</context>
<context>
    <name>corelane::StudyForm</name>
    <message>
        <source>W&amp;orkers</source>
        <translation>W&amp;orkers</translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation>Taille&amp;s</translation>
    </message>
    <message>
        <source>1..%1</source>
        <translation>1..%1</translation>
    </message>
    <message>
        <source>Such as 1..4 or 1,2,4,8</source>
        <translation>Par exemple 1..4 ou 1,2,4,8</translation>
    </message>
    <message>
        <source>Smallest and largest, such as 1000..1000000, or a list</source>
        <translation>La plus petite et la plus grande, par exemple 1000..1000000, ou une liste</translation>
    </message>
    <message>
        <source>usual ones</source>
        <translation>habituelles</translation>
    </message>
    <message>
        <source>How often each is run; 6 are the fewest for a 95 % interval</source>
        <translation>Combien de fois chacun est exécuté&#xa0;; il en faut au moins 6 pour un intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Ro&amp;unds</source>
        <translation>To&amp;urs</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modèles&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>corelane::StudyPanel</name>
    <message>
        <source>▶ Start study</source>
        <translation>▶ Démarrer l&apos;étude</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Arrêter</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Back to runs</source>
        <translation>Retour aux exécutions</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, taille&#xa0;%2</translation>
    </message>
    <message>
        <source>Continue study</source>
        <translation>Continuer l&apos;étude</translation>
    </message>
    <message>
        <source>The study&apos;s file names these commands; runs of them that are left: %1</source>
        <translation>Le fichier de l&apos;étude nomme ces commandes&#xa0;; exécutions qu&apos;il en reste&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not all runs were made: %1. Those that were are kept; Continue makes the others.</source>
        <translation>Toutes les exécutions n&apos;ont pas été faites&#xa0;:&#xa0;%1. Celles qui l&apos;ont été sont gardées&#xa0;; Continuer fait les autres.</translation>
    </message>
    <message>
        <source>Not all runs were made, and none is kept: %1</source>
        <translation>Toutes les exécutions n&apos;ont pas été faites, et aucune n&apos;est gardée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Recordings (*.corelane);;All files (*)</source>
        <translation>Enregistrements (*.corelane);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de&#xa0;%1…</translation>
    </message>
    <message>
        <source>A run has begun: open the study after its end.</source>
        <translation>Une exécution a commencé&#xa0;: ouvrez l&apos;étude après sa fin.</translation>
    </message>
    <message>
        <source>▶ Continue</source>
        <translation>▶ Continuer</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Exécution&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, encore&#xa0;%1 environ</translation>
    </message>
</context>
<context>
    <name>corelane::StudySession</name>
    <message>
        <source>the study was stopped</source>
        <translation>l&apos;étude a été arrêtée</translation>
    </message>
</context>
<context>
    <name>corelane::StudyTable</name>
    <message>
        <source>Results of the study</source>
        <translation>Résultats de l&apos;étude</translation>
    </message>
</context>
<context>
    <name>corelane::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cores.core</name>
    <message>
        <source>core {number}</source>
        <translation>cœur {number}</translation>
    </message>
</context>
<context>
    <name>cores.map-scale</name>
    <message>
        <source>this run&apos;s share of each core</source>
        <translation>part de cette exécution sur chaque cœur</translation>
    </message>
</context>
<context>
    <name>cores.none-yet</name>
    <message>
        <source>Choose a mode and press Run: the cores show here, live.</source>
        <translation>Choisissez un mode et appuyez sur «&#xa0;Exécuter&#xa0;»&#xa0;: les cœurs s&apos;affichent ici, en direct.</translation>
    </message>
</context>
<context>
    <name>cores.scale</name>
    <message>
        <source>100 % = one core</source>
        <translation>100&#xa0;% = un cœur</translation>
    </message>
</context>
<context>
    <name>cores.too-short</name>
    <message>
        <source>The run was over before a second reading could be taken.</source>
        <translation>L&apos;exécution était finie avant qu&apos;une seconde mesure ait pu être prise.</translation>
    </message>
</context>
<context>
    <name>cores.unreadable</name>
    <message>
        <source>Not available: the kernel&apos;s /proc/stat could not be read.</source>
        <translation>Non disponible&#xa0;: /proc/stat du noyau n&apos;a pu être lu.</translation>
    </message>
</context>
<context>
    <name>cores.waiting</name>
    <message>
        <source>Waiting for the first readings.</source>
        <translation>En attente des premières mesures.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.evidence</name>
    <message>
        <source>The same chunks took {time} of CPU time, {before} in the baseline: {factor} times as much.</source>
        <translation>Les mêmes morceaux ont pris {time} de temps CPU, {before} dans la référence&#xa0;: {factor} fois plus.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.meaning</name>
    <message>
        <source>Cores that compute at the same time slow each other down: they share caches, memory and heat.</source>
        <translation>Des cœurs qui calculent en même temps se ralentissent entre eux&#xa0;: ils partagent caches, mémoire et chaleur.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.smt</name>
    <message numerus="yes">
        <source>There [is|are] {cores} physical core[|s]: SMT starts with worker {worker}.</source>
        <translation>
            <numerusform>Il y a {cores} cœur physique&#xa0;: le SMT commence au worker {worker}.</numerusform>
            <numerusform>Il y a {cores} cœurs physiques&#xa0;: le SMT commence au worker {worker}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.smt-meaning</name>
    <message>
        <source>From there on two workers share one physical core, and each of them runs slower.</source>
        <translation>À partir de là, deux workers partagent un cœur physique, et chacun d&apos;eux est plus lent.</translation>
    </message>
</context>
<context>
    <name>cpu-work-grew.title</name>
    <message>
        <source>The CPU work grew</source>
        <translation>Le travail CPU a augmenté</translation>
    </message>
</context>
<context>
    <name>descriptor.close-others</name>
    <message>
        <source>close other programs</source>
        <translation>fermez d&apos;autres programmes</translation>
    </message>
</context>
<context>
    <name>descriptor.no-pipe</name>
    <message>
        <source>cannot make a pipe</source>
        <translation>impossible de créer un tube</translation>
    </message>
</context>
<context>
    <name>descriptor.not-handed-over</name>
    <message>
        <source>cannot hand over descriptor {descriptor}</source>
        <translation>impossible de transmettre le descripteur {descriptor}</translation>
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
        <translation>Load Balance (équilibre de charge)&#xa0;: temps utile moyen des workers ÷ le plus grand. 100&#xa0;%&#xa0;: tous avaient autant à faire.</translation>
    </message>
</context>
<context>
    <name>efficiency.meaning</name>
    <message>
        <source>As the POP methodology defines them, of useful time, which is what workers spend computing inside chunks.</source>
        <translation>Tels que la méthodologie POP les définit, à partir du temps utile, celui que les workers passent à calculer dans les morceaux.</translation>
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
        <translation>Parallel Efficiency (efficacité parallèle)&#xa0;: temps utile moyen des workers ÷ real. 100&#xa0;%&#xa0;: tous ont calculé tout le temps.</translation>
    </message>
</context>
<context>
    <name>error.advised</name>
    <message>
        <source>{what}; {advice}</source>
        <translation>{what}&#xa0;; {advice}</translation>
    </message>
</context>
<context>
    <name>error.placed</name>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>error.reason</name>
    <message>
        <source>{on}; {advice}</source>
        <translation>{on}&#xa0;; {advice}</translation>
    </message>
</context>
<context>
    <name>error.whole</name>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>experiment.chunks</name>
    <message numerus="yes">
        <source>Run with {chunks} chunk[|s] per worker</source>
        <translation>
            <numerusform>Exécuter avec {chunks} morceau par worker</numerusform>
            <numerusform>Exécuter avec {chunks} morceaux par worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experiment.dynamic-split</name>
    <message>
        <source>Run with a dynamic split</source>
        <translation>Exécuter avec une répartition dynamique</translation>
    </message>
</context>
<context>
    <name>experiment.fork</name>
    <message>
        <source>Run with start method fork</source>
        <translation>Exécuter avec la méthode de démarrage fork</translation>
    </message>
</context>
<context>
    <name>experiment.ten-times-the-size</name>
    <message>
        <source>Run with 10 times the size</source>
        <translation>Exécuter avec une taille 10 fois plus grande</translation>
    </message>
</context>
<context>
    <name>experiment.threads</name>
    <message numerus="yes">
        <source>Run with {threads} thread[|s]</source>
        <translation>
            <numerusform>Exécuter avec {threads} thread</numerusform>
            <numerusform>Exécuter avec {threads} threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experiment.workers</name>
    <message numerus="yes">
        <source>Run with {workers} worker[|s]</source>
        <translation>
            <numerusform>Exécuter avec {workers} worker</numerusform>
            <numerusform>Exécuter avec {workers} workers</numerusform>
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
        <translation>{answer} ✗ (attendu&#xa0;: {expected})</translation>
    </message>
</context>
<context>
    <name>fact.cores-busy</name>
    <message numerus="yes">
        <source>{busy} of {cores} effective [core|cores]</source>
        <translation>
            <numerusform>{busy} sur {cores} cœur utilisable</numerusform>
            <numerusform>{busy} sur {cores} cœurs utilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact.cut</name>
    <message>
        <source>cut before its end</source>
        <translation>coupé avant sa fin</translation>
    </message>
</context>
<context>
    <name>fact.done-but</name>
    <message>
        <source>{outcome}, but {lost}</source>
        <translation>{outcome}, mais {lost}</translation>
    </message>
</context>
<context>
    <name>fact.measuring</name>
    <message>
        <source>{share} of one core</source>
        <translation>{share} d&apos;un cœur</translation>
    </message>
</context>
<context>
    <name>fact.memory</name>
    <message numerus="yes">
        <source>{memory} seen (PSS of the whole tree, {readings} reading[|s])</source>
        <translation>
            <numerusform>{memory} vus (PSS de tout l&apos;arbre, {readings} mesure)</numerusform>
            <numerusform>{memory} vus (PSS de tout l&apos;arbre, {readings} mesures)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact.memory-process</name>
    <message>
        <source>at least {memory}: so much had the largest process alone</source>
        <translation>au moins {memory}&#xa0;: le plus grand processus à lui seul en avait autant</translation>
    </message>
</context>
<context>
    <name>fact.memory-smaller-than</name>
    <message>
        <source>too short to read it; no process had more than {memory}</source>
        <translation>trop court pour la mesurer&#xa0;; aucun processus n&apos;avait plus de {memory}</translation>
    </message>
</context>
<context>
    <name>fact.memory-too-short</name>
    <message>
        <source>at least {memory}: so much had the largest process alone; too short to read the whole tree</source>
        <translation>au moins {memory}&#xa0;: le plus grand processus à lui seul en avait autant&#xa0;; trop court pour mesurer tout l&apos;arbre</translation>
    </message>
</context>
<context>
    <name>fact.speedup</name>
    <message>
        <source>{speedup} against {baseline}</source>
        <translation>{speedup} par rapport à {baseline}</translation>
    </message>
</context>
<context>
    <name>fact.switches</name>
    <message>
        <source>{voluntary} voluntary, {involuntary} involuntary</source>
        <translation>{voluntary} volontaires, {involuntary} involontaires</translation>
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
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>fact.workload</name>
    <message>
        <source>{workload}, size {size}</source>
        <translation>{workload}, taille {size}</translation>
    </message>
</context>
<context>
    <name>failed-runs</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] did not come to an end and did not count.</source>
        <translation>
            <numerusform>{some} exécution sur {runs} n&apos;est pas allée au bout et n&apos;a pas compté.</numerusform>
            <numerusform>{some} exécutions sur {runs} ne sont pas allées au bout et n&apos;ont pas compté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>file.is-folder</name>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
</context>
<context>
    <name>file.no-reader</name>
    <message>
        <source>nobody reads it</source>
        <translation>personne ne le lit</translation>
    </message>
</context>
<context>
    <name>file.none</name>
    <message>
        <source>it is no file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
</context>
<context>
    <name>file.not-written</name>
    <message>
        <source>cannot write the file</source>
        <translation>impossible d&apos;écrire le fichier</translation>
    </message>
</context>
<context>
    <name>file.path-not-followed</name>
    <message>
        <source>cannot follow the path</source>
        <translation>impossible de suivre le chemin</translation>
    </message>
</context>
<context>
    <name>file.slow-reader</name>
    <message>
        <source>its reader takes nothing more</source>
        <translation>son lecteur ne prend plus rien</translation>
    </message>
</context>
<context>
    <name>film.begin-earlier</name>
    <message>
        <source>begin within the run</source>
        <translation>commencez dans l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>film.cancelled</name>
    <message>
        <source>the film was cancelled</source>
        <translation>le film a été annulé</translation>
    </message>
</context>
<context>
    <name>film.choose-faster</name>
    <message>
        <source>choose a speed of {speed} or more, fewer pictures a second, or a part of the run</source>
        <translation>choisissez une vitesse de {speed} ou plus, moins d&apos;images par seconde, ou une partie de l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>film.choose-less</name>
    <message>
        <source>choose a smaller size, a higher speed or fewer pictures a second</source>
        <translation>choisissez une taille plus petite, une vitesse plus grande ou moins d&apos;images par seconde</translation>
    </message>
</context>
<context>
    <name>film.choose-smaller</name>
    <message>
        <source>choose a size of at most {side} pixels a side</source>
        <translation>choisissez une taille d&apos;au plus {side} pixels par côté</translation>
    </message>
</context>
<context>
    <name>film.empty</name>
    <message>
        <source>there is nothing to film</source>
        <translation>il n&apos;y a rien à filmer</translation>
    </message>
</context>
<context>
    <name>film.empty-part</name>
    <message>
        <source>the run takes {length}</source>
        <translation>l&apos;exécution dure {length}</translation>
    </message>
</context>
<context>
    <name>film.ffmpeg-not-started</name>
    <message>
        <source>ffmpeg does not start</source>
        <translation>ffmpeg ne démarre pas</translation>
    </message>
</context>
<context>
    <name>film.gif-not-begun</name>
    <message>
        <source>cannot begin the GIF</source>
        <translation>impossible de commencer le GIF</translation>
    </message>
</context>
<context>
    <name>film.more-than</name>
    <message>
        <source>more than {size}</source>
        <translation>plus de {size}</translation>
    </message>
</context>
<context>
    <name>film.no-ffmpeg</name>
    <message>
        <source>not available: ffmpeg is not installed</source>
        <translation>indisponible&#xa0;: ffmpeg n&apos;est pas installé</translation>
    </message>
</context>
<context>
    <name>film.no-gif</name>
    <message>
        <source>cannot make the GIF</source>
        <translation>impossible de faire le GIF</translation>
    </message>
</context>
<context>
    <name>film.no-webm</name>
    <message>
        <source>ffmpeg cannot make the film</source>
        <translation>ffmpeg ne peut pas faire le film</translation>
    </message>
</context>
<context>
    <name>film.pictures</name>
    <message>
        <source>{pictures} pictures, and it may have {most}</source>
        <translation>{pictures} images, et il peut en avoir {most}</translation>
    </message>
</context>
<context>
    <name>film.too-large</name>
    <message>
        <source>the film would be too large</source>
        <translation>le film serait trop grand</translation>
    </message>
</context>
<context>
    <name>film.too-long</name>
    <message>
        <source>the film would be too long</source>
        <translation>le film serait trop long</translation>
    </message>
</context>
<context>
    <name>film.too-many-bytes</name>
    <message>
        <source>the film&apos;s file would be too large</source>
        <translation>le fichier du film serait trop gros</translation>
    </message>
</context>
<context>
    <name>finding.check</name>
    <message>
        <source>To check: {experiment}.</source>
        <translation>À vérifier&#xa0;: {experiment}.</translation>
    </message>
</context>
<context>
    <name>finding.title</name>
    <message>
        <source>{title} (confidence {confidence})</source>
        <translation>{title} (confiance {confidence})</translation>
    </message>
</context>
<context>
    <name>fit.amdahl</name>
    <message>
        <source>{model}, Amdahl&apos;s law: serial fraction {serial}; measured times lie {residual} from it.</source>
        <translation>{model}, loi d&apos;Amdahl&#xa0;: fraction sérielle {serial}&#xa0;; les temps mesurés s&apos;en écartent de {residual}.</translation>
    </message>
</context>
<context>
    <name>fit.few-parallelisms</name>
    <message numerus="yes">
        <source>contention and coherency cannot be told apart where {numbers} [number|different numbers] of workers can run at once, {needed} are needed</source>
        <translation>
            <numerusform>contention et cohérence ne se distinguent pas là où {numbers} seul nombre de workers peut tourner en même temps, il en faut {needed}</numerusform>
            <numerusform>contention et cohérence ne se distinguent pas là où {numbers} nombres différents de workers peuvent tourner en même temps, il en faut {needed}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.few-worker-counts</name>
    <message numerus="yes">
        <source>{needed} different numbers of workers are needed, there [is|are] {workers}</source>
        <translation>
            <numerusform>il faut {needed} nombres différents de workers, il y en a {workers}</numerusform>
            <numerusform>il faut {needed} nombres différents de workers, il y en a {workers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.impossible</name>
    <message>
        <source>{law} cannot be fitted</source>
        <translation>{law}&#xa0;: ajustement impossible</translation>
    </message>
</context>
<context>
    <name>fit.leave-out</name>
    <message>
        <source>leave it out</source>
        <translation>laissez-la de côté</translation>
    </message>
</context>
<context>
    <name>fit.more-cores</name>
    <message>
        <source>run it where there are more cores</source>
        <translation>exécutez-le là où il y a plus de cœurs</translation>
    </message>
</context>
<context>
    <name>fit.more-worker-counts</name>
    <message>
        <source>run it with more numbers of workers</source>
        <translation>exécutez-le avec plus de nombres de workers</translation>
    </message>
</context>
<context>
    <name>fit.no-parallelism</name>
    <message numerus="yes">
        <source>a run with {workers} worker[|s] has no positive parallelism</source>
        <translation>
            <numerusform>une exécution avec {workers} worker n&apos;a pas de parallélisme positif</numerusform>
            <numerusform>une exécution avec {workers} workers n&apos;a pas de parallélisme positif</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.no-time</name>
    <message numerus="yes">
        <source>a run with {workers} worker[|s] has no positive time</source>
        <translation>
            <numerusform>une exécution avec {workers} worker n&apos;a pas de temps positif</numerusform>
            <numerusform>une exécution avec {workers} workers n&apos;a pas de temps positif</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit.one-parallelism</name>
    <message>
        <source>in no run could more workers run at once than in the others</source>
        <translation>dans aucune exécution, plus de workers n&apos;ont pu tourner en même temps que dans les autres</translation>
    </message>
</context>
<context>
    <name>fit.refused</name>
    <message>
        <source>{model}, {law}: not fitted, as {reason}.</source>
        <translation>{model}, {law}&#xa0;: pas d&apos;ajustement, raison&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>fit.usl</name>
    <message>
        <source>{model}, Universal Scalability Law: contention {contention}, coherency {coherency}; measured times lie {residual} from it.</source>
        <translation>{model}, Universal Scalability Law&#xa0;: contention {contention}, cohérence {coherency}&#xa0;; les temps mesurés s&apos;en écartent de {residual}.</translation>
    </message>
</context>
<context>
    <name>fit.usl-peak</name>
    <message>
        <source>{model}, Universal Scalability Law: contention {contention}, coherency {coherency}, peak {peak}; measured times lie {residual} from it.</source>
        <translation>{model}, Universal Scalability Law&#xa0;: contention {contention}, cohérence {coherency}, sommet {peak}&#xa0;; les temps mesurés s&apos;en écartent de {residual}.</translation>
    </message>
</context>
<context>
    <name>gil-convoy.meaning</name>
    <message>
        <source>Handing the lock over costs more than it brings: each time a thread is woken, and the caches follow it.</source>
        <translation>Passer le verrou de l&apos;un à l&apos;autre coûte plus que cela ne rapporte&#xa0;: chaque fois, un thread est réveillé, et les caches le suivent.</translation>
    </message>
</context>
<context>
    <name>gil-convoy.switches</name>
    <message numerus="yes">
        <source>There [was|were] {switches} context switch[|es] meanwhile.</source>
        <translation>
            <numerusform>Il y a eu {switches} changement de contexte pendant ce temps.</numerusform>
            <numerusform>Il y a eu {switches} changements de contexte pendant ce temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gil-convoy.title</name>
    <message>
        <source>GIL convoy: threads slower than none</source>
        <translation>Convoi du GIL&#xa0;: plus lent avec des threads que sans</translation>
    </message>
</context>
<context>
    <name>gil-serialises.behind</name>
    <message>
        <source>For another {share} whoever had it waited for a core.</source>
        <translation>Pendant {share} de plus, celui qui l&apos;avait attendait un cœur.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for the GIL.</source>
        <translation>
            <numerusform>{workers} worker a attendu le GIL pendant {share} de son temps.</numerusform>
            <numerusform>{workers} workers ont attendu le GIL pendant {share} de leur temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gil-serialises.experiment</name>
    <message>
        <source>Run as processes, each with a GIL of its own</source>
        <translation>Exécuter en processus, chacun avec son GIL</translation>
    </message>
</context>
<context>
    <name>gil-serialises.meaning</name>
    <message>
        <source>Whoever holds the GIL runs, the others wait: more of them compute no faster.</source>
        <translation>Celui qui tient le GIL tourne, les autres attendent&#xa0;: à plus nombreux, ils ne calculent pas plus vite.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.partly</name>
    <message>
        <source>Of one process, one thread at a time holds the GIL: only what needs none, such as hashing large blocks or other processes, goes on beside it.</source>
        <translation>Dans un processus, un seul thread à la fois tient le GIL&#xa0;: seul ce qui n&apos;en a pas besoin, comme le hachage de grands blocs ou d&apos;autres processus, avance à côté.</translation>
    </message>
</context>
<context>
    <name>gil-serialises.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] waited {share} of [its|their] time for the GIL.</source>
        <translation>
            <numerusform>{threads} thread a attendu le GIL pendant {share} de son temps.</numerusform>
            <numerusform>{threads} threads ont attendu le GIL pendant {share} de leur temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gil-serialises.threads-title</name>
    <message>
        <source>The GIL serialises the threads</source>
        <translation>Le GIL fait passer les threads un par un</translation>
    </message>
</context>
<context>
    <name>gil-serialises.title</name>
    <message>
        <source>The GIL serialises the workers</source>
        <translation>Le GIL fait passer les workers un par un</translation>
    </message>
</context>
<context>
    <name>glossary.alone</name>
    <message>
        <source>Only one thread had work, so the other cores had nothing to do.</source>
        <translation>Un seul thread avait du travail&#xa0;: les autres cœurs n’avaient rien à faire.</translation>
    </message>
</context>
<context>
    <name>glossary.amdahl</name>
    <message>
        <source>Amdahl&apos;s law: what cannot be divided among workers limits how much faster more of them are.</source>
        <translation>La loi d’Amdahl&#xa0;: ce qui ne peut être réparti limite ce que des workers de plus font gagner.</translation>
    </message>
</context>
<context>
    <name>glossary.baseline</name>
    <message>
        <source>The sequential run of the same work, with which others are compared.</source>
        <translation>L’exécution séquentielle du même travail, à laquelle on compare les autres.</translation>
    </message>
</context>
<context>
    <name>glossary.certain</name>
    <message>
        <source>The run&apos;s figures leave hardly a doubt of this finding: 90 % and more.</source>
        <translation>Les chiffres de l’exécution ne laissent guère de doute sur ce constat&#xa0;: 90&#xa0;% et plus.</translation>
    </message>
</context>
<context>
    <name>glossary.child</name>
    <message>
        <source>The thread waits for the end of a process that it has started.</source>
        <translation>Le thread attend la fin d’un processus qu’il a lancé.</translation>
    </message>
</context>
<context>
    <name>glossary.chunk</name>
    <message>
        <source>One piece of the work, as a worker gets it.</source>
        <translation>Une partie du travail, telle qu’un worker la reçoit.</translation>
    </message>
</context>
<context>
    <name>glossary.cores-busy</name>
    <message>
        <source>How many cores the run kept at work on the average: CPU time ÷ real.</source>
        <translation>Combien de cœurs l’exécution a occupés en moyenne&#xa0;: temps CPU ÷ real.</translation>
    </message>
</context>
<context>
    <name>glossary.cpu</name>
    <message>
        <source>CPU time, user + sys: how long cores computed, added up over all cores.</source>
        <translation>Temps CPU, user + sys&#xa0;: combien de temps les cœurs ont calculé, tous cœurs additionnés.</translation>
    </message>
</context>
<context>
    <name>glossary.dispatch</name>
    <message>
        <source>Between two pieces of work: the worker fetches its next one.</source>
        <translation>Entre deux morceaux de travail&#xa0;: le worker va chercher le suivant.</translation>
    </message>
</context>
<context>
    <name>glossary.effective-cores</name>
    <message>
        <source>The cores that the run may use: fewer than the machine has where it is allowed fewer.</source>
        <translation>Les cœurs que l’exécution peut utiliser&#xa0;: moins que la machine n’en a, si on lui en permet moins.</translation>
    </message>
</context>
<context>
    <name>glossary.efficiency</name>
    <message>
        <source>Speedup ÷ workers: at 100 % each worker is worth a whole sequential run.</source>
        <translation>Accélération ÷ workers&#xa0;: à 100&#xa0;%, chaque worker vaut toute une exécution séquentielle.</translation>
    </message>
</context>
<context>
    <name>glossary.exact</name>
    <message>
        <source>Known from the kernel&apos;s own record of every moment at which a thread got or left a core.</source>
        <translation>Connu par l’enregistrement du noyau de chaque moment où un thread a reçu ou quitté un cœur.</translation>
    </message>
</context>
<context>
    <name>glossary.extra</name>
    <message>
        <source>Computing that the parallel run had to do beyond what the sequential one needed.</source>
        <translation>Calcul que l’exécution parallèle a dû faire en plus de ce qu’il fallait à la séquentielle.</translation>
    </message>
</context>
<context>
    <name>glossary.factor</name>
    <message>
        <source>By how much something multiplies: above 1 it makes faster, below 1 slower.</source>
        <translation>Par combien quelque chose multiplie&#xa0;: au-dessus de 1 on va plus vite, en dessous plus lentement.</translation>
    </message>
</context>
<context>
    <name>glossary.gil</name>
    <message>
        <source>The global interpreter lock: only the thread that holds it runs Python code, all others wait.</source>
        <translation>Le verrou global de l’interpréteur&#xa0;: seul le thread qui le détient exécute du code Python, les autres attendent.</translation>
    </message>
</context>
<context>
    <name>glossary.gil-wait</name>
    <message>
        <source>The worker waits for the GIL, the lock that lets only one thread at a time run Python code.</source>
        <translation>Le worker attend le GIL, le verrou qui ne laisse qu’un thread à la fois exécuter du code Python.</translation>
    </message>
</context>
<context>
    <name>glossary.idle-tail</name>
    <message>
        <source>The worker has nothing more to do, but the run is not over: others still work.</source>
        <translation>Le worker n’a plus rien à faire, mais l’exécution n’est pas finie&#xa0;: d’autres travaillent encore.</translation>
    </message>
</context>
<context>
    <name>glossary.io-wait</name>
    <message>
        <source>The worker waits for a file, the network or some time to pass, and needs no core meanwhile.</source>
        <translation>Le worker attend un fichier, le réseau ou que du temps passe, et n’a pas besoin de cœur pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>glossary.lane</name>
    <message>
        <source>One line of the chart: what one worker, or one core, did from left to right.</source>
        <translation>Une ligne du graphique&#xa0;: ce qu’un worker ou un cœur a fait, de gauche à droite.</translation>
    </message>
</context>
<context>
    <name>glossary.likely</name>
    <message>
        <source>The run&apos;s figures speak for this finding, but something else may play a part: 60 to 90 %.</source>
        <translation>Les chiffres de l’exécution parlent pour ce constat, mais autre chose peut jouer&#xa0;: 60 à 90&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>glossary.load-balance</name>
    <message>
        <source>How evenly the work was spread: at 100 % all workers computed equally long.</source>
        <translation>À quel point le travail était bien réparti&#xa0;: à 100&#xa0;%, tous les workers ont calculé aussi longtemps.</translation>
    </message>
</context>
<context>
    <name>glossary.lock-wait</name>
    <message>
        <source>The worker waits for a lock that another one holds, or for another one to be done.</source>
        <translation>Le worker attend un verrou qu’un autre détient, ou qu’un autre ait fini.</translation>
    </message>
</context>
<context>
    <name>glossary.measuring</name>
    <message>
        <source>How much of one core Corelane itself took while it watched the run.</source>
        <translation>La part d’un cœur que Corelane lui-même a prise en observant l’exécution.</translation>
    </message>
</context>
<context>
    <name>glossary.memory</name>
    <message>
        <source>What the program and all that it started have in memory; what several share counts once.</source>
        <translation>Ce que le programme et tout ce qu’il a lancé ont en mémoire&#xa0;; ce qui est partagé compte une fois.</translation>
    </message>
</context>
<context>
    <name>glossary.nothing-left</name>
    <message>
        <source>No thread of the run had anything left to do.</source>
        <translation>Aucun thread de l’exécution n’avait plus rien à faire.</translation>
    </message>
</context>
<context>
    <name>glossary.other-thread</name>
    <message>
        <source>The thread waits until another thread of the run has done something.</source>
        <translation>Le thread attend qu’un autre thread de l’exécution ait fait quelque chose.</translation>
    </message>
</context>
<context>
    <name>glossary.others</name>
    <message>
        <source>A thread of the run could have gone on, but another program had the core.</source>
        <translation>Un thread de l’exécution aurait pu continuer, mais un autre programme avait le cœur.</translation>
    </message>
</context>
<context>
    <name>glossary.page-fault</name>
    <message>
        <source>The thread waits for a piece of its memory that has yet to be made or read in.</source>
        <translation>Le thread attend un morceau de sa mémoire qui doit encore être créé ou lu.</translation>
    </message>
</context>
<context>
    <name>glossary.parallel-efficiency</name>
    <message>
        <source>How much of the run&apos;s time its workers computed: at 100 % all of them did all the time.</source>
        <translation>La part du temps de l’exécution où ses workers ont calculé&#xa0;: à 100&#xa0;%, tous, tout le temps.</translation>
    </message>
</context>
<context>
    <name>glossary.possible</name>
    <message>
        <source>The run&apos;s figures would fit this finding, and others as well: below 60 %.</source>
        <translation>Les chiffres de l’exécution iraient avec ce constat, mais aussi avec d’autres&#xa0;: moins de 60&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>glossary.pss</name>
    <message>
        <source>A process&apos;s own memory and its part of what it shares, so that each page counts once in the sum.</source>
        <translation>La mémoire propre d’un processus et sa part de ce qu’il partage&#xa0;: chaque page compte une fois dans la somme.</translation>
    </message>
</context>
<context>
    <name>glossary.quota</name>
    <message>
        <source>The run had used up the CPU time that its container allows, and had to pause.</source>
        <translation>L’exécution avait épuisé le temps CPU que permet son conteneur, et a dû attendre.</translation>
    </message>
</context>
<context>
    <name>glossary.real</name>
    <message>
        <source>Time on the wall clock from the run&apos;s begin to its end, as the shell&apos;s time says.</source>
        <translation>Temps à l’horloge du début à la fin de l’exécution, comme le dit time dans le shell.</translation>
    </message>
</context>
<context>
    <name>glossary.rest</name>
    <message>
        <source>The core works for something else: other programs, or the system itself.</source>
        <translation>Le cœur travaille pour autre chose&#xa0;: d’autres programmes, ou le système lui-même.</translation>
    </message>
</context>
<context>
    <name>glossary.run-queue</name>
    <message>
        <source>The worker could compute, but has to wait for a free core.</source>
        <translation>Le worker pourrait calculer, mais doit attendre un cœur libre.</translation>
    </message>
</context>
<context>
    <name>glossary.running</name>
    <message>
        <source>The worker has a core and computes.</source>
        <translation>Le worker a un cœur et calcule.</translation>
    </message>
</context>
<context>
    <name>glossary.sampled</name>
    <message>
        <source>Known from some 20 looks a second: what was shorter may have been missed.</source>
        <translation>Connu par une vingtaine de coups d’œil par seconde&#xa0;: ce qui était plus court a pu échapper.</translation>
    </message>
</context>
<context>
    <name>glossary.sleep</name>
    <message>
        <source>The thread has asked to be woken after some time.</source>
        <translation>Le thread a demandé à être réveillé après un certain temps.</translation>
    </message>
</context>
<context>
    <name>glossary.speedup</name>
    <message>
        <source>How many times as fast as its baseline a run was: 2 is half the time.</source>
        <translation>Combien de fois plus vite que sa référence une exécution est allée&#xa0;: 2, c’est la moitié du temps.</translation>
    </message>
</context>
<context>
    <name>glossary.start-up</name>
    <message>
        <source>From the run&apos;s begin to the worker&apos;s first piece of work: the program starts, the worker is made.</source>
        <translation>Du début de l’exécution au premier morceau de travail&#xa0;: le programme démarre, le worker est créé.</translation>
    </message>
</context>
<context>
    <name>glossary.steal</name>
    <message>
        <source>This machine is a virtual one, and its host gave the core to somebody else for that time.</source>
        <translation>Cette machine est virtuelle, et son hôte a donné le cœur à quelqu’un d’autre pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>glossary.stopped</name>
    <message>
        <source>The thread was halted by a signal or a debugger.</source>
        <translation>Le thread a été arrêté par un signal ou un débogueur.</translation>
    </message>
</context>
<context>
    <name>glossary.switching</name>
    <message>
        <source>Time that the core spent changing from one thread to another.</source>
        <translation>Temps que le cœur a passé à changer de thread.</translation>
    </message>
</context>
<context>
    <name>glossary.sys</name>
    <message>
        <source>CPU time that the kernel took on the program&apos;s behalf, such as for files and memory.</source>
        <translation>Temps CPU pris par le noyau pour le programme, par exemple pour les fichiers et la mémoire.</translation>
    </message>
</context>
<context>
    <name>glossary.this-run</name>
    <message>
        <source>The core works for the run that is measured.</source>
        <translation>Le cœur travaille pour l’exécution mesurée.</translation>
    </message>
</context>
<context>
    <name>glossary.transfer</name>
    <message>
        <source>Data moves between the main program and the worker.</source>
        <translation>Des données passent entre le programme principal et le worker.</translation>
    </message>
</context>
<context>
    <name>glossary.unexplained</name>
    <message>
        <source>The thread waited, and nothing that was measured tells for what.</source>
        <translation>Le thread attendait, et rien de mesuré ne dit quoi.</translation>
    </message>
</context>
<context>
    <name>glossary.useful</name>
    <message>
        <source>Computing that the sequential run had to do as well.</source>
        <translation>Calcul que l’exécution séquentielle a dû faire aussi.</translation>
    </message>
</context>
<context>
    <name>glossary.user</name>
    <message>
        <source>CPU time that the program&apos;s own code took; two cores for a second are two seconds.</source>
        <translation>Temps CPU pris par le code du programme lui-même&#xa0;; deux cœurs pendant une seconde font deux secondes.</translation>
    </message>
</context>
<context>
    <name>glossary.usl</name>
    <message>
        <source>The universal scalability law: as Amdahl&apos;s, but workers also cost each other time.</source>
        <translation>La loi universelle de passage à l’échelle&#xa0;: comme celle d’Amdahl, mais les workers se coûtent aussi du temps.</translation>
    </message>
</context>
<context>
    <name>glossary.whole-tree</name>
    <message>
        <source>The program, all processes that it started, and all that these started.</source>
        <translation>Le programme, tous les processus qu’il a lancés, et tous ceux que ceux-ci ont lancés.</translation>
    </message>
</context>
<context>
    <name>glossary.worker</name>
    <message>
        <source>One thread, process or task that does a part of the work.</source>
        <translation>Un thread, un processus ou une tâche qui fait une partie du travail.</translation>
    </message>
</context>
<context>
    <name>help.arguments-heading</name>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
</context>
<context>
    <name>help.article-description</name>
    <message>
        <source>The comparison of the article &quot;Parallelism in python&quot; on this machine: Python sequential, threads, processes.</source>
        <translation>La comparaison de l&apos;article «&#xa0;Parallelism in python&#xa0;» sur cette machine&#xa0;: Python en séquentiel, threads, processus.</translation>
    </message>
</context>
<context>
    <name>help.article-png</name>
    <message>
        <source>Draw the comparison into FILE; default: corelane-article.png here.</source>
        <translation>Dessine la comparaison dans FILE&#xa0;; sinon&#xa0;: corelane-article.png ici.</translation>
    </message>
</context>
<context>
    <name>help.article-summary</name>
    <message>
        <source>Python sequential, threads, processes side by side, and their picture</source>
        <translation>Python en séquentiel, threads, processus côte à côte, et leur image</translation>
    </message>
</context>
<context>
    <name>help.breakeven-description</name>
    <message>
        <source>Runs two models on growing sizes: from which size on is the second faster?</source>
        <translation>Exécute deux modèles avec des tailles croissantes&#xa0;: à partir de quelle taille le second est-il plus rapide&#xa0;?</translation>
    </message>
</context>
<context>
    <name>help.breakeven-points</name>
    <message>
        <source>How many sizes between them; default: 7.</source>
        <translation>Combien de tailles entre elles&#xa0;; sinon&#xa0;: 7.</translation>
    </message>
</context>
<context>
    <name>help.breakeven-sizes</name>
    <message>
        <source>Smallest and largest size, such as 1000..1000000, or a list.</source>
        <translation>La plus petite et la plus grande taille, par exemple 1000..1000000, ou une liste.</translation>
    </message>
</context>
<context>
    <name>help.breakeven-summary</name>
    <message>
        <source>from which size on does B beat A?</source>
        <translation>à partir de quelle taille B bat-il A&#xa0;?</translation>
    </message>
</context>
<context>
    <name>help.chart-article</name>
    <message>
        <source>Add the article&apos;s own figures (wall-vs-cpu).</source>
        <translation>Ajoute les chiffres de l&apos;article (wall-vs-cpu).</translation>
    </message>
</context>
<context>
    <name>help.chart-chart</name>
    <message>
        <source>Which: see &apos;corelane list charts&apos;; default: cpu-per-core. That, the lanes and the speedup are of the last run; the others show all. board: four of them on one page.</source>
        <translation>Lequel&#xa0;: voir «&#xa0;corelane list charts&#xa0;»&#xa0;; sinon&#xa0;: cpu-per-core. Celui-là, les pistes et l&apos;accélération sont de la dernière exécution&#xa0;; les autres montrent tout. board&#xa0;: quatre d&apos;entre eux sur une page.</translation>
    </message>
</context>
<context>
    <name>help.chart-description</name>
    <message>
        <source>Draws a chart of saved recordings, without a display.</source>
        <translation>Dessine un graphique d&apos;enregistrements, sans écran.</translation>
    </message>
</context>
<context>
    <name>help.chart-dpi</name>
    <message>
        <source>PNG: pixels per inch, written into the picture; default: 96 × scale.</source>
        <translation>PNG&#xa0;: pixels par pouce, inscrits dans l&apos;image&#xa0;; sinon&#xa0;: 96 × échelle.</translation>
    </message>
</context>
<context>
    <name>help.chart-file</name>
    <message>
        <source>Recordings.</source>
        <translation>Des enregistrements.</translation>
    </message>
</context>
<context>
    <name>help.chart-fps</name>
    <message>
        <source>Films: pictures a second; default: 10.</source>
        <translation>Films&#xa0;: images par seconde&#xa0;; sinon 10.</translation>
    </message>
</context>
<context>
    <name>help.chart-from</name>
    <message>
        <source>Lanes: show in detail what follows this second of the run; a film begins there.</source>
        <translation>Pistes&#xa0;: montre en détail ce qui suit cette seconde de l&apos;exécution&#xa0;; un film commence là.</translation>
    </message>
</context>
<context>
    <name>help.chart-output</name>
    <message>
        <source>The file: {suffixes}; - writes CSV to stdout.</source>
        <translation>Le fichier&#xa0;: {suffixes}&#xa0;; - écrit du CSV sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>help.chart-scale</name>
    <message>
        <source>PNG: 1 to 4; default: 2.</source>
        <translation>PNG&#xa0;: de 1 à 4&#xa0;; sinon&#xa0;: 2.</translation>
    </message>
</context>
<context>
    <name>help.chart-size</name>
    <message>
        <source>Size of the whole picture before scaling, which type and bars fill: WIDTHxHEIGHT, or one of {sizes}; default: what suits the chart.</source>
        <translation>Taille de toute l&apos;image avant l&apos;échelle, que caractères et barres remplissent&#xa0;: WIDTHxHEIGHT, ou l&apos;un de {sizes}&#xa0;; sinon&#xa0;: ce qui convient au graphique.</translation>
    </message>
</context>
<context>
    <name>help.chart-speed</name>
    <message>
        <source>Films: times as fast as the run; default: as fast as the run, where the film then takes 2 to 20 s.</source>
        <translation>Films&#xa0;: tant de fois la vitesse de l&apos;exécution&#xa0;; sinon sa vitesse, si le film dure alors de 2 à 20 s.</translation>
    </message>
</context>
<context>
    <name>help.chart-summary</name>
    <message>
        <source>a chart as a picture or a table, without a display</source>
        <translation>un graphique comme image ou table, sans écran</translation>
    </message>
</context>
<context>
    <name>help.chart-theme</name>
    <message>
        <source>{themes}; default: light.</source>
        <translation>{themes}&#xa0;; sinon&#xa0;: light.</translation>
    </message>
</context>
<context>
    <name>help.chart-to</name>
    <message>
        <source>Lanes, films: and what comes before this one.</source>
        <translation>Pistes, films&#xa0;: et ce qui précède celle-ci.</translation>
    </message>
</context>
<context>
    <name>help.compare-description</name>
    <message>
        <source>Runs several models on the same work in turn and says which is best, and whether that is more than noise.</source>
        <translation>Exécute plusieurs modèles à tour de rôle sur le même travail et dit lequel est le meilleur, et si l&apos;écart dépasse la dispersion.</translation>
    </message>
</context>
<context>
    <name>help.compare-summary</name>
    <message>
        <source>which model is best, and is it more than noise?</source>
        <translation>quel modèle est le meilleur, au-delà de la dispersion&#xa0;?</translation>
    </message>
</context>
<context>
    <name>help.contain</name>
    <message>
        <source>In a PID namespace of its own: nothing of it is left even where all of Corelane is killed at once. Within, process numbers start at 2 and do not fit to /proc, the main process has no parent and no process group of the terminal; for an ordinary user other users&apos; rights (sudo) do not count and others&apos; files belong to nobody. Not every system allows it.</source>
        <translation>Dans son propre espace de noms PID&#xa0;: il n&apos;en reste rien, même si tout Corelane est tué d&apos;un coup. Dedans, les numéros de processus commencent à 2 et ne correspondent pas à /proc, le processus principal n&apos;a ni parent ni groupe de processus du terminal&#xa0;; pour un utilisateur ordinaire, les droits d&apos;autres utilisateurs (sudo) ne comptent pas et leurs fichiers n&apos;appartiennent à personne. Tous les systèmes ne le permettent pas.</translation>
    </message>
</context>
<context>
    <name>help.each</name>
    <message>
        <source>Each subcommand tells its options with --help.</source>
        <translation>Chaque sous-commande donne ses options avec --help.</translation>
    </message>
</context>
<context>
    <name>help.export-description</name>
    <message>
        <source>Writes saved recordings for other programs, and as a report to read.</source>
        <translation>Écrit des enregistrements pour d&apos;autres programmes, et comme rapport à lire.</translation>
    </message>
</context>
<context>
    <name>help.export-file</name>
    <message>
        <source>Recordings.</source>
        <translation>Des enregistrements.</translation>
    </message>
</context>
<context>
    <name>help.export-format</name>
    <message>
        <source>{formats}; default: by the file&apos;s name.</source>
        <translation>{formats}&#xa0;; sinon&#xa0;: d&apos;après le nom du fichier.</translation>
    </message>
</context>
<context>
    <name>help.export-last-run</name>
    <message>
        <source>The report speaks of the last run.</source>
        <translation>Le rapport parle de la dernière exécution.</translation>
    </message>
</context>
<context>
    <name>help.export-output</name>
    <message>
        <source>The file; - is stdout, with --format.</source>
        <translation>Le fichier&#xa0;; - est la sortie standard, avec --format.</translation>
    </message>
</context>
<context>
    <name>help.export-summary</name>
    <message>
        <source>a report to read, data or a trace for other programs</source>
        <translation>un rapport à lire, des données ou une trace pour d&apos;autres programmes</translation>
    </message>
</context>
<context>
    <name>help.format</name>
    <message>
        <source>text, json or csv; default: text.</source>
        <translation>text, json ou csv&#xa0;; sinon&#xa0;: text.</translation>
    </message>
</context>
<context>
    <name>help.help</name>
    <message>
        <source>These options.</source>
        <translation>Ces options.</translation>
    </message>
</context>
<context>
    <name>help.lang</name>
    <message>
        <source>The language: de, en or fr; default: the system&apos;s.</source>
        <translation>La langue&#xa0;: de, en ou fr&#xa0;; sinon&#xa0;: celle du système.</translation>
    </message>
</context>
<context>
    <name>help.list-description</name>
    <message>
        <source>Lists what there is.</source>
        <translation>Liste ce qu&apos;il y a.</translation>
    </message>
</context>
<context>
    <name>help.list-format</name>
    <message>
        <source>text or json; default: text.</source>
        <translation>text ou json&#xa0;; sinon&#xa0;: text.</translation>
    </message>
</context>
<context>
    <name>help.list-python</name>
    <message>
        <source>The Python interpreter to ask; default: python3 on PATH.</source>
        <translation>L&apos;interpréteur Python à interroger&#xa0;; sinon&#xa0;: python3 dans PATH.</translation>
    </message>
</context>
<context>
    <name>help.list-summary</name>
    <message>
        <source>what there is, and why something is not available</source>
        <translation>ce qu&apos;il y a, et pourquoi quelque chose n&apos;est pas disponible</translation>
    </message>
</context>
<context>
    <name>help.list-template</name>
    <message>
        <source>workloads: print what a script of your own begins as.</source>
        <translation>workloads&#xa0;: affiche par quoi commence un script à vous.</translation>
    </message>
</context>
<context>
    <name>help.list-what</name>
    <message>
        <source>models, workloads, runtimes or charts.</source>
        <translation>models, workloads, runtimes ou charts.</translation>
    </message>
</context>
<context>
    <name>help.options-heading</name>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
</context>
<context>
    <name>help.options-word</name>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
</context>
<context>
    <name>help.overview</name>
    <message>
        <source>Corelane {version}: why N cores do not make a program N times faster.</source>
        <translation>Corelane {version}&#xa0;: pourquoi N cœurs ne rendent pas un programme N fois plus rapide.</translation>
    </message>
</context>
<context>
    <name>help.python</name>
    <message>
        <source>The Python interpreter; default: python3 on PATH.</source>
        <translation>L&apos;interpréteur Python&#xa0;; sinon&#xa0;: python3 dans PATH.</translation>
    </message>
</context>
<context>
    <name>help.quiet</name>
    <message>
        <source>No progress.</source>
        <translation>Pas d&apos;avancement.</translation>
    </message>
</context>
<context>
    <name>help.repeat</name>
    <message>
        <source>Run it R times.</source>
        <translation>L&apos;exécute R fois.</translation>
    </message>
</context>
<context>
    <name>help.run-baseline</name>
    <message>
        <source>Run the sequential model of the same runtime first, to compare with.</source>
        <translation>Exécute d&apos;abord le modèle séquentiel du même environnement, pour comparer.</translation>
    </message>
</context>
<context>
    <name>help.run-description</name>
    <message>
        <source>Runs one workload under one concurrency model and measures it.</source>
        <translation>Exécute un travail sous un modèle de concurrence et le mesure.</translation>
    </message>
</context>
<context>
    <name>help.run-model</name>
    <message>
        <source>How it is run: see &apos;corelane list models&apos;.</source>
        <translation>Comment il est exécuté&#xa0;: voir «&#xa0;corelane list models&#xa0;».</translation>
    </message>
</context>
<context>
    <name>help.run-png</name>
    <message>
        <source>Draw the charts of the last run into FILE.</source>
        <translation>Dessine les graphiques de la dernière exécution dans FILE.</translation>
    </message>
</context>
<context>
    <name>help.run-summary</name>
    <message>
        <source>one run: what time prints, cores busy, the answer</source>
        <translation>une exécution&#xa0;: ce que time affiche, cœurs occupés, le résultat</translation>
    </message>
</context>
<context>
    <name>help.save</name>
    <message>
        <source>Keep the recording in FILE, with the command line and what a workload printed; added at its end if it holds recordings.</source>
        <translation>Garde l&apos;enregistrement dans FILE, avec la ligne de commande et ce que le travail a écrit&#xa0;; ajouté à la fin s&apos;il contient des enregistrements.</translation>
    </message>
</context>
<context>
    <name>help.scale-description</name>
    <message>
        <source>Runs models with several numbers of workers: speedup, efficiency, and the laws of Amdahl and Gunther fitted to them.</source>
        <translation>Exécute des modèles avec plusieurs nombres de workers&#xa0;: accélération, efficacité, et les lois d&apos;Amdahl et de Gunther ajustées dessus.</translation>
    </message>
</context>
<context>
    <name>help.scale-summary</name>
    <message>
        <source>speedup over workers, with laws fitted to it</source>
        <translation>accélération selon les workers, avec les lois ajustées</translation>
    </message>
</context>
<context>
    <name>help.scale-workers</name>
    <message>
        <source>Numbers of workers, such as 1..4 or 1,2,4; default: up to twice the effective cores.</source>
        <translation>Nombres de workers, par exemple 1..4 ou 1,2,4&#xa0;; sinon&#xa0;: jusqu&apos;au double des cœurs utilisables.</translation>
    </message>
</context>
<context>
    <name>help.set</name>
    <message>
        <source>An option of the model: see &apos;corelane list models&apos;.</source>
        <translation>Une option du modèle&#xa0;: voir «&#xa0;corelane list models&#xa0;».</translation>
    </message>
</context>
<context>
    <name>help.show-description</name>
    <message>
        <source>Shows saved recordings.</source>
        <translation>Montre des enregistrements.</translation>
    </message>
</context>
<context>
    <name>help.show-file</name>
    <message>
        <source>Recordings, as kept by --save or by the window.</source>
        <translation>Des enregistrements, tels que --save ou la fenêtre les gardent.</translation>
    </message>
</context>
<context>
    <name>help.show-format</name>
    <message>
        <source>text, json or csv; default: text.</source>
        <translation>text, json ou csv&#xa0;; sinon&#xa0;: text.</translation>
    </message>
</context>
<context>
    <name>help.show-summary</name>
    <message>
        <source>saved recordings as text, JSON or CSV</source>
        <translation>des enregistrements comme texte, JSON ou CSV</translation>
    </message>
</context>
<context>
    <name>help.size</name>
    <message>
        <source>The workload&apos;s size; default: about 6 s sequentially.</source>
        <translation>La taille du travail&#xa0;; sinon&#xa0;: environ 6 s en séquentiel.</translation>
    </message>
</context>
<context>
    <name>help.study-baseline</name>
    <message>
        <source>What speedup is counted from; default: the sequential model.</source>
        <translation>Ce à partir de quoi se compte l&apos;accélération&#xa0;; sinon&#xa0;: le modèle séquentiel.</translation>
    </message>
</context>
<context>
    <name>help.study-continue</name>
    <message>
        <source>Go on with the interrupted study in FILE.</source>
        <translation>Continue l&apos;étude interrompue dans FILE.</translation>
    </message>
</context>
<context>
    <name>help.study-file</name>
    <message>
        <source>Saved recordings to sum up; nothing is run then.</source>
        <translation>Des enregistrements à résumer&#xa0;; rien n&apos;est alors exécuté.</translation>
    </message>
</context>
<context>
    <name>help.study-force</name>
    <message>
        <source>Compare runs that are not of the same work or machine all the same.</source>
        <translation>Compare même des exécutions qui ne sont pas du même travail ou de la même machine.</translation>
    </message>
</context>
<context>
    <name>help.study-model</name>
    <message>
        <source>The models, with commas between them: see &apos;corelane list models&apos;. MODEL@PATH runs one in that interpreter.</source>
        <translation>Les modèles, séparés par des virgules&#xa0;: voir «&#xa0;corelane list models&#xa0;». MODEL@PATH en exécute un dans cet interpréteur.</translation>
    </message>
</context>
<context>
    <name>help.study-png</name>
    <message>
        <source>Draw the study&apos;s charts into FILE.</source>
        <translation>Dessine les graphiques de l&apos;étude dans FILE.</translation>
    </message>
</context>
<context>
    <name>help.study-python</name>
    <message>
        <source>The Python interpreter; default: python3 on PATH.</source>
        <translation>L&apos;interpréteur Python&#xa0;; sinon&#xa0;: python3 dans PATH.</translation>
    </message>
</context>
<context>
    <name>help.study-repeat</name>
    <message>
        <source>Rounds that count; default: 6, the fewest that give a 95 % interval.</source>
        <translation>Tours qui comptent&#xa0;; sinon&#xa0;: 6, le moins qui donne un intervalle à 95&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>help.study-seed</name>
    <message>
        <source>Of the order of the runs; default: a new one each time.</source>
        <translation>De l&apos;ordre des exécutions&#xa0;; sinon&#xa0;: un nouveau chaque fois.</translation>
    </message>
</context>
<context>
    <name>help.study-set</name>
    <message>
        <source>An option of the models that have it: see &apos;corelane list models&apos;.</source>
        <translation>Une option des modèles qui l&apos;ont&#xa0;: voir «&#xa0;corelane list models&#xa0;».</translation>
    </message>
</context>
<context>
    <name>help.study-size</name>
    <message>
        <source>The workload&apos;s size; default: about 6 s sequentially.</source>
        <translation>La taille du travail&#xa0;; sinon&#xa0;: environ 6 s en séquentiel.</translation>
    </message>
</context>
<context>
    <name>help.study-workers</name>
    <message>
        <source>How many workers; default: the effective cores, at least 2.</source>
        <translation>Combien de workers&#xa0;; sinon&#xa0;: les cœurs utilisables, au moins 2.</translation>
    </message>
</context>
<context>
    <name>help.study-workload</name>
    <message>
        <source>What is computed: see &apos;corelane list workloads&apos;.</source>
        <translation>Ce qui est calculé&#xa0;: voir «&#xa0;corelane list workloads&#xa0;».</translation>
    </message>
</context>
<context>
    <name>help.study-yes</name>
    <message>
        <source>With --continue: run the commands that FILE names without asking.</source>
        <translation>Avec --continue&#xa0;: exécute sans demander les commandes que FILE nomme.</translation>
    </message>
</context>
<context>
    <name>help.time-command</name>
    <message>
        <source>The command and its arguments.</source>
        <translation>La commande et ses arguments.</translation>
    </message>
</context>
<context>
    <name>help.time-description</name>
    <message>
        <source>Runs a command as it is and reports on stderr, or to the file of -o; its input, output and exit status are passed through (1 in place of 0 where the report or the recording could not be written).</source>
        <translation>Exécute une commande telle quelle et fait son rapport sur stderr, ou dans le fichier de -o&#xa0;; son entrée, sa sortie et son statut passent sans changement (1 au lieu de 0 quand le rapport ou l&apos;enregistrement n&apos;a pu être écrit).</translation>
    </message>
</context>
<context>
    <name>help.time-leave-running</name>
    <message>
        <source>What the command leaves running goes on, not measured any more; else it is ended half a second after the command.</source>
        <translation>Ce que la commande laisse tourner continue sans être mesuré&#xa0;; sinon c&apos;est arrêté une demi-seconde après elle.</translation>
    </message>
</context>
<context>
    <name>help.time-name</name>
    <message>
        <source>What reports and charts call it; named commands are compared.</source>
        <translation>Comment rapports et graphiques la nomment&#xa0;; les commandes nommées sont comparées.</translation>
    </message>
</context>
<context>
    <name>help.time-no-stamps</name>
    <message>
        <source>The command finds no variable CORELANE_EVENT_AREA; all else of its surroundings is as it was found in any case.</source>
        <translation>La commande ne trouve pas de variable CORELANE_EVENT_AREA&#xa0;; tout le reste autour d&apos;elle est de toute façon tel quel.</translation>
    </message>
</context>
<context>
    <name>help.time-output</name>
    <message>
        <source>Write the report to FILE.</source>
        <translation>Écrit le rapport dans FILE.</translation>
    </message>
</context>
<context>
    <name>help.time-set</name>
    <message>
        <source>How it is measured: lanes=sampled reads no context switches.</source>
        <translation>Comment on mesure&#xa0;: lanes=sampled ne lit pas les changements de contexte.</translation>
    </message>
</context>
<context>
    <name>help.time-summary</name>
    <message>
        <source>any command, measured the same way</source>
        <translation>n&apos;importe quelle commande, mesurée de même</translation>
    </message>
</context>
<context>
    <name>help.time-wait</name>
    <message>
        <source>What the command leaves running is measured to its end, which Ctrl-C and --timeout bring about.</source>
        <translation>Ce que la commande laisse tourner est mesuré jusqu&apos;à sa fin, que Ctrl-C et --timeout provoquent.</translation>
    </message>
</context>
<context>
    <name>help.timeout</name>
    <message>
        <source>End the run after this many seconds.</source>
        <translation>Met fin à l&apos;exécution après tant de secondes.</translation>
    </message>
</context>
<context>
    <name>help.usage-heading</name>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
</context>
<context>
    <name>help.window</name>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
</context>
<context>
    <name>help.window-with</name>
    <message>
        <source>the window, with these recordings</source>
        <translation>la fenêtre, avec ces enregistrements</translation>
    </message>
</context>
<context>
    <name>help.workers</name>
    <message>
        <source>How many workers; default: the effective cores, at least 2.</source>
        <translation>Combien de workers&#xa0;; sinon&#xa0;: les cœurs utilisables, au moins 2.</translation>
    </message>
</context>
<context>
    <name>help.workload</name>
    <message>
        <source>What is computed: see &apos;corelane list workloads&apos;.</source>
        <translation>Ce qui est calculé&#xa0;: voir «&#xa0;corelane list workloads&#xa0;».</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>speedup {speedup} = {busy} cores busy × {work} work × {wait} baseline</source>
        <translation>accélération {speedup} = {busy} cœurs occupés × {work} travail × {wait} référence</translation>
    </message>
</context>
<context>
    <name>identity.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>cœurs occupés</translation>
    </message>
</context>
<context>
    <name>identity.none-yet</name>
    <message>
        <source>Run the sequential mode and another one with the same size: the speedup and its factors stand here.</source>
        <translation>Exécutez le mode séquentiel et un autre avec la même taille&#xa0;: l&apos;accélération et ses facteurs s&apos;affichent ici.</translation>
    </message>
</context>
<context>
    <name>identity.scale</name>
    <message>
        <source>speedup = cores busy × work × baseline</source>
        <translation>accélération = cœurs occupés × travail × référence</translation>
    </message>
</context>
<context>
    <name>identity.speedup</name>
    <message>
        <source>speedup</source>
        <translation>accélération</translation>
    </message>
</context>
<context>
    <name>identity.wait</name>
    <message>
        <source>baseline&apos;s real ÷ its CPU</source>
        <translation>real ÷ CPU de la référence</translation>
    </message>
</context>
<context>
    <name>identity.work</name>
    <message>
        <source>CPU work, baseline ÷ this run</source>
        <translation>travail CPU, référence ÷ cette exécution</translation>
    </message>
</context>
<context>
    <name>idle-tail.busiest</name>
    <message>
        <source>The busiest computed {factor} times the mean (load balance {balance}).</source>
        <translation>Le plus occupé a calculé {factor} fois la moyenne (équilibre de charge {balance}).</translation>
    </message>
</context>
<context>
    <name>idle-tail.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] [was|were] done and idle for {share} of [its|their] time.</source>
        <translation>
            <numerusform>{workers} worker avait fini et était inactif pendant {share} de son temps.</numerusform>
            <numerusform>{workers} workers avaient fini et étaient inactifs pendant {share} de leur temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>idle-tail.meaning</name>
    <message>
        <source>The run lasts as long as its slowest worker: the others wait.</source>
        <translation>L&apos;exécution dure autant que son worker le plus lent&#xa0;: les autres attendent.</translation>
    </message>
</context>
<context>
    <name>idle-tail.title</name>
    <message>
        <source>Uneven shares: workers idle at the end</source>
        <translation>Parts inégales&#xa0;: des workers inactifs à la fin</translation>
    </message>
</context>
<context>
    <name>installation.again</name>
    <message>
        <source>install or build Corelane again</source>
        <translation>réinstallez ou recompilez Corelane</translation>
    </message>
</context>
<context>
    <name>installation.part-missing</name>
    <message>
        <source>a part of Corelane is missing</source>
        <translation>une partie de Corelane manque</translation>
    </message>
</context>
<context>
    <name>installation.unknown</name>
    <message>
        <source>cannot tell where this program is</source>
        <translation>impossible de savoir où se trouve ce programme</translation>
    </message>
</context>
<context>
    <name>interpreter.add</name>
    <message>
        <source>add it in the menu Run</source>
        <translation>ajoutez-le dans le menu «&#xa0;Exécuter&#xa0;»</translation>
    </message>
</context>
<context>
    <name>interpreter.ask-again</name>
    <message>
        <source>ask it again</source>
        <translation>interrogez-le à nouveau</translation>
    </message>
</context>
<context>
    <name>interpreter.ask-alone</name>
    <message>
        <source>others did not answer; ask this one alone with --python</source>
        <translation>d&apos;autres n&apos;ont pas répondu&#xa0;; interrogez celui-ci seul avec --python</translation>
    </message>
</context>
<context>
    <name>interpreter.asking</name>
    <message>
        <source>asking the interpreter what it is …</source>
        <translation>l&apos;interpréteur est interrogé sur ce qu&apos;il est…</translation>
    </message>
</context>
<context>
    <name>interpreter.by-signal</name>
    <message>
        <source>the interpreter was ended by signal {signal}</source>
        <translation>l&apos;interpréteur a été arrêté par le signal {signal}</translation>
    </message>
</context>
<context>
    <name>interpreter.choose-newer</name>
    <message>
        <source>choose Python 3.8 or later</source>
        <translation>choisissez Python 3.8 ou plus récent</translation>
    </message>
</context>
<context>
    <name>interpreter.choose-python3</name>
    <message>
        <source>choose a python3 program, version 3.8 or later</source>
        <translation>choisissez un programme python3, version 3.8 ou plus récente</translation>
    </message>
</context>
<context>
    <name>interpreter.gil</name>
    <message>
        <source>with the GIL</source>
        <translation>avec le GIL</translation>
    </message>
</context>
<context>
    <name>interpreter.gil-on</name>
    <message>
        <source>GIL switched on</source>
        <translation>GIL activé</translation>
    </message>
</context>
<context>
    <name>interpreter.give-path</name>
    <message>
        <source>{reason}; give the path of a python3, version 3.8 or later</source>
        <translation>{reason}&#xa0;; donnez le chemin d&apos;un python3, version 3.8 ou plus récente</translation>
    </message>
</context>
<context>
    <name>interpreter.interrupted</name>
    <message>
        <source>the interpreter was not asked to the end</source>
        <translation>l&apos;interpréteur n&apos;a pas été interrogé jusqu&apos;au bout</translation>
    </message>
</context>
<context>
    <name>interpreter.no-answer</name>
    <message>
        <source>the interpreter did not answer within {time}</source>
        <translation>l&apos;interpréteur n&apos;a pas répondu en {time}</translation>
    </message>
</context>
<context>
    <name>interpreter.no-gil</name>
    <message>
        <source>no GIL</source>
        <translation>sans GIL</translation>
    </message>
</context>
<context>
    <name>interpreter.no-such</name>
    <message>
        <source>no such interpreter</source>
        <translation>cet interpréteur n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>interpreter.no-time-left</name>
    <message>
        <source>there was no time left to ask the interpreter</source>
        <translation>il ne restait plus de temps pour interroger l&apos;interpréteur</translation>
    </message>
</context>
<context>
    <name>interpreter.none</name>
    <message>
        <source>this is not a Python interpreter that Corelane understands</source>
        <translation>ce n&apos;est pas un interpréteur Python que Corelane comprend</translation>
    </message>
</context>
<context>
    <name>interpreter.not-available</name>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>interpreter.not-here</name>
    <message>
        <source>this run&apos;s interpreter is not here: {runtime}</source>
        <translation>l&apos;interpréteur de cette exécution n&apos;est pas ici&#xa0;: {runtime}</translation>
    </message>
</context>
<context>
    <name>interpreter.not-on-path</name>
    <message>
        <source>it is in no folder of PATH (where relative ones do not count); give the path of a python3, version 3.8 or later</source>
        <translation>il n&apos;est dans aucun dossier de PATH (où les chemins relatifs ne comptent pas)&#xa0;; donnez le chemin d&apos;un python3, version 3.8 ou plus récente</translation>
    </message>
</context>
<context>
    <name>interpreter.see-wait</name>
    <message>
        <source>start it by hand to see what it waits for</source>
        <translation>lancez-le à la main pour voir ce qu&apos;il attend</translation>
    </message>
</context>
<context>
    <name>interpreter.see-why</name>
    <message>
        <source>start it by hand to see why</source>
        <translation>lancez-le à la main pour voir pourquoi</translation>
    </message>
</context>
<context>
    <name>interpreter.too-old</name>
    <message>
        <source>Python {version} is too old</source>
        <translation>Python {version} est trop ancien</translation>
    </message>
</context>
<context>
    <name>interpreter.with</name>
    <message>
        <source>{interpreter}; with {modules}</source>
        <translation>{interpreter}&#xa0;; avec {modules}</translation>
    </message>
</context>
<context>
    <name>interpreter.with-status</name>
    <message>
        <source>the interpreter ended with status {status}</source>
        <translation>l&apos;interpréteur s&apos;est terminé avec le statut {status}</translation>
    </message>
</context>
<context>
    <name>label.answer</name>
    <message>
        <source>answer</source>
        <translation>résultat</translation>
    </message>
</context>
<context>
    <name>label.baseline</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>label.begun</name>
    <message>
        <source>begun</source>
        <translation>début</translation>
    </message>
</context>
<context>
    <name>label.command</name>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>label.cores</name>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
</context>
<context>
    <name>label.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>cœurs occupés</translation>
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
        <translation>interpréteur</translation>
    </message>
</context>
<context>
    <name>label.kernel</name>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
</context>
<context>
    <name>label.lanes</name>
    <message>
        <source>lanes</source>
        <translation>pistes</translation>
    </message>
</context>
<context>
    <name>label.measuring</name>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
</context>
<context>
    <name>label.memory</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
</context>
<context>
    <name>label.model</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>label.options</name>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
</context>
<context>
    <name>label.outcome</name>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
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
        <translation>environnement</translation>
    </message>
</context>
<context>
    <name>label.speedup</name>
    <message>
        <source>speedup</source>
        <translation>accélération</translation>
    </message>
</context>
<context>
    <name>label.switches</name>
    <message>
        <source>switches</source>
        <translation>changements</translation>
    </message>
</context>
<context>
    <name>label.switching</name>
    <message>
        <source>switching</source>
        <translation>commutation</translation>
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
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>label.whole-tree</name>
    <message>
        <source>whole tree</source>
        <translation>tout l&apos;arbre</translation>
    </message>
</context>
<context>
    <name>label.workers</name>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
</context>
<context>
    <name>label.workload</name>
    <message>
        <source>workload</source>
        <translation>travail</translation>
    </message>
</context>
<context>
    <name>lane.from</name>
    <message>
        <source>from {moment}</source>
        <translation>à partir de {moment}</translation>
    </message>
</context>
<context>
    <name>lane.from-on-core</name>
    <message>
        <source>from {moment}, core {core}</source>
        <translation>à partir de {moment}, cœur {core}</translation>
    </message>
</context>
<context>
    <name>lane.mark</name>
    <message>
        <source>{what} for {length}</source>
        <translation>{what} pendant {length}</translation>
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
        <translation>sur {length} à partir de {moment}</translation>
    </message>
</context>
<context>
    <name>lane.under-one-percent</name>
    <message>
        <source>under 1 % {what}</source>
        <translation>moins de 1&#xa0;% {what}</translation>
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
        <translation>cœur</translation>
    </message>
</context>
<context>
    <name>lanes.cores</name>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
</context>
<context>
    <name>lanes.detail</name>
    <message>
        <source>{length} from {moment}</source>
        <translation>{length} à partir de {moment}</translation>
    </message>
</context>
<context>
    <name>lanes.helpers</name>
    <message>
        <source>Processes and threads that a worker made count as that worker&apos;s.</source>
        <translation>Les processus et threads qu&apos;un worker a créés comptent comme les siens.</translation>
    </message>
</context>
<context>
    <name>lanes.mixed</name>
    <message>
        <source>{tier} but for {sampled} of {all}</source>
        <translation>{tier} sauf pour {sampled} sur {all}</translation>
    </message>
</context>
<context>
    <name>lanes.none-yet</name>
    <message>
        <source>Choose a mode and press Run: the workers show here, live.</source>
        <translation>Choisissez un mode et appuyez sur «&#xa0;Exécuter&#xa0;»&#xa0;: les workers s&apos;affichent ici, en direct.</translation>
    </message>
</context>
<context>
    <name>lanes.not-begun</name>
    <message>
        <source>The run did not begin.</source>
        <translation>L&apos;exécution n&apos;a pas commencé.</translation>
    </message>
</context>
<context>
    <name>lanes.not-recorded</name>
    <message>
        <source>Not in this recording: it was made before Corelane recorded lanes.</source>
        <translation>Absent de cet enregistrement&#xa0;: il date d&apos;avant que Corelane n&apos;enregistre les pistes.</translation>
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
        <translation>une piste par cœur</translation>
    </message>
</context>
<context>
    <name>lanes.per-worker</name>
    <message>
        <source>a lane per worker</source>
        <translation>une piste par worker</translation>
    </message>
</context>
<context>
    <name>lanes.sampled</name>
    <message>
        <source>Sampled: {reason}</source>
        <translation>Échantillonné&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>lanes.sampled-alone</name>
    <message>
        <source>Sampled: {lanes}: {reason}.</source>
        <translation>Échantillonné&#xa0;: {lanes}&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>lanes.sampled-lane</name>
    <message>
        <source>{lane} (sampled)</source>
        <translation>{lane} (échantillonné)</translation>
    </message>
</context>
<context>
    <name>lanes.scale</name>
    <message>
        <source>{tier} · a lane per {noun}</source>
        <translation>{tier} · une piste par {noun}</translation>
    </message>
</context>
<context>
    <name>lanes.scale-shared</name>
    <message>
        <source>{tier} · {sharers} {nouns} share a lane</source>
        <translation>{tier} · {sharers} {nouns} partagent une piste</translation>
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
            <numerusform>{helpers} auxiliaire court de {name}</numerusform>
            <numerusform>{helpers} auxiliaires courts de {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanes.too-short</name>
    <message>
        <source>The run was over before a thread of it could be read.</source>
        <translation>L&apos;exécution était finie avant qu&apos;un de ses threads ait pu être lu.</translation>
    </message>
</context>
<context>
    <name>lanes.unfold</name>
    <message>
        <source>A click, or Enter, shows each of them alone.</source>
        <translation>Un clic, ou Entrée, montre chacun d’eux séparément.</translation>
    </message>
</context>
<context>
    <name>lanes.unseen-time</name>
    <message>
        <source>it used more CPU time than its switch records tell of</source>
        <translation>il a utilisé plus de temps CPU que n&apos;en disent ses changements de contexte</translation>
    </message>
</context>
<context>
    <name>lanes.waiting</name>
    <message>
        <source>Waiting for the first readings.</source>
        <translation>En attente des premières mesures.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>law.amdahl</name>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>loi d&apos;Amdahl</translation>
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
        <translation>résultat&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>list.free-threaded</name>
    <message>
        <source>free-threaded build</source>
        <translation>compilé sans GIL</translation>
    </message>
</context>
<context>
    <name>list.gil-none</name>
    <message>
        <source>GIL none</source>
        <translation>sans GIL</translation>
    </message>
</context>
<context>
    <name>list.gil-off</name>
    <message>
        <source>GIL off</source>
        <translation>GIL inactif</translation>
    </message>
</context>
<context>
    <name>list.gil-on</name>
    <message>
        <source>GIL on</source>
        <translation>GIL actif</translation>
    </message>
</context>
<context>
    <name>list.not-available</name>
    <message>
        <source>not available: {reason}</source>
        <translation>non disponible&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>list.size</name>
    <message>
        <source>size: {meaning}, {least} to {most} (Python {python}, C++ {native})</source>
        <translation>taille&#xa0;: {meaning}, de {least} à {most} (Python {python}, C++ {native})</translation>
    </message>
</context>
<context>
    <name>list.subinterpreters</name>
    <message>
        <source>subinterpreters</source>
        <translation>sous-interpréteurs</translation>
    </message>
</context>
<context>
    <name>lock-serialises.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for the lock.</source>
        <translation>
            <numerusform>{workers} worker a attendu le verrou pendant {share} de son temps.</numerusform>
            <numerusform>{workers} workers ont attendu le verrou pendant {share} de leur temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock-serialises.experiment</name>
    <message>
        <source>Run as threads without the lock</source>
        <translation>Exécuter en threads sans le verrou</translation>
    </message>
</context>
<context>
    <name>lock-serialises.meaning</name>
    <message>
        <source>Whoever holds the lock runs, the others wait: more of them compute no faster.</source>
        <translation>Celui qui tient le verrou tourne, les autres attendent&#xa0;: à plus nombreux, ils ne calculent pas plus vite.</translation>
    </message>
</context>
<context>
    <name>lock-serialises.title</name>
    <message>
        <source>One lock serialises the workers</source>
        <translation>Un verrou fait passer les workers un par un</translation>
    </message>
</context>
<context>
    <name>loss.alone</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as one thread alone had work.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, un seul thread ayant du travail.</translation>
    </message>
</context>
<context>
    <name>loss.child</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as it waited for a process that it had started.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, dans l&apos;attente d&apos;un processus lancé par le programme.</translation>
    </message>
</context>
<context>
    <name>loss.gil</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for the GIL, which one thread of a process holds at a time.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads attendant le GIL, qu&apos;un seul thread d&apos;un processus tient à la fois.</translation>
    </message>
</context>
<context>
    <name>loss.io</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for files, sockets or pipes.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads attendant des fichiers, des sockets ou des tubes.</translation>
    </message>
</context>
<context>
    <name>loss.lock</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for a lock that another held.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads attendant un verrou tenu par un autre.</translation>
    </message>
</context>
<context>
    <name>loss.none</name>
    <message numerus="yes">
        <source>It kept {cores} core[|s] busy for {share} of the time.</source>
        <translation>
            <numerusform>Elle a occupé {cores} cœur pendant {share} du temps.</numerusform>
            <numerusform>Elle a occupé {cores} cœurs pendant {share} du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loss.other-thread</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for a signal, a result or work from others.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads attendant d&apos;autres un signal, un résultat ou du travail.</translation>
    </message>
</context>
<context>
    <name>loss.others</name>
    <message>
        <source>For {share} of the cores&apos; time a thread waited for a core that other programs had.</source>
        <translation>Pendant {share} du temps des cœurs, un thread a attendu un cœur pris par d&apos;autres programmes.</translation>
    </message>
</context>
<context>
    <name>loss.page-fault</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for pages of memory.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads attendant des pages de mémoire.</translation>
    </message>
</context>
<context>
    <name>loss.quota</name>
    <message>
        <source>For {share} of the cores&apos; time the control group&apos;s quota held threads back.</source>
        <translation>Pendant {share} du temps des cœurs, le quota du groupe de contrôle a retenu des threads.</translation>
    </message>
</context>
<context>
    <name>loss.sleep</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as threads waited for time to pass.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, des threads dormant.</translation>
    </message>
</context>
<context>
    <name>loss.start-up</name>
    <message>
        <source>{share} of the cores&apos; time was idle before the first chunk, while the workers started.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire avant le premier morceau, pendant le démarrage des workers.</translation>
    </message>
</context>
<context>
    <name>loss.steal</name>
    <message>
        <source>The hypervisor took {share} of the cores&apos; time.</source>
        <translation>L&apos;hyperviseur a pris {share} du temps des cœurs.</translation>
    </message>
</context>
<context>
    <name>loss.stopped</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as the program was stopped.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, le programme étant arrêté.</translation>
    </message>
</context>
<context>
    <name>loss.tail</name>
    <message>
        <source>{share} of the cores&apos; time was idle, as nothing was left for some of the threads to do.</source>
        <translation>{share} du temps des cœurs s&apos;est passé sans rien faire, certains threads n&apos;ayant plus rien à faire.</translation>
    </message>
</context>
<context>
    <name>loss.unexplained</name>
    <message>
        <source>Why {share} of the cores&apos; time was idle cannot be told.</source>
        <translation>On ne peut dire pourquoi {share} du temps des cœurs s&apos;est passé sans rien faire.</translation>
    </message>
</context>
<context>
    <name>machine.all-cores</name>
    <message numerus="yes">
        <source>{cores} core[|s]</source>
        <translation>
            <numerusform>{cores} cœur</numerusform>
            <numerusform>{cores} cœurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.cores</name>
    <message numerus="yes">
        <source>{effective} effective of {logical} logical [core|cores]</source>
        <translation>
            <numerusform>{effective} utilisables sur {logical} cœur logique</numerusform>
            <numerusform>{effective} utilisables sur {logical} cœurs logiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.some-cores</name>
    <message numerus="yes">
        <source>{effective} of {logical} core[|s]</source>
        <translation>
            <numerusform>{effective} sur {logical} cœur</numerusform>
            <numerusform>{effective} sur {logical} cœurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>machine.text</name>
    <message numerus="yes">
        <source>{cpu}, {effective} of {logical} core[|s], {kernel}</source>
        <translation>
            <numerusform>{cpu}, {effective} sur {logical} cœur, {kernel}</numerusform>
            <numerusform>{cpu}, {effective} sur {logical} cœurs, {kernel}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>memory.gibibytes</name>
    <message>
        <source>{size} GiB</source>
        <translation>{size} Gio</translation>
    </message>
</context>
<context>
    <name>memory.least</name>
    <message>
        <source>≥: between two readings one process alone had more than was seen of them all.</source>
        <translation>≥&#xa0;: entre deux mesures, un processus à lui seul avait plus que ce qui a été vu de tous.</translation>
    </message>
</context>
<context>
    <name>memory.left-out</name>
    <message numerus="yes">
        <source>{runs} run[|s] without a reading of memory [is|are] not drawn.</source>
        <translation>
            <numerusform>{runs} exécution sans mesure de la mémoire n&apos;est pas dessinée.</numerusform>
            <numerusform>{runs} exécutions sans mesure de la mémoire ne sont pas dessinées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>memory.mebibytes</name>
    <message>
        <source>{size} MiB</source>
        <translation>{size} Mio</translation>
    </message>
</context>
<context>
    <name>memory.none-yet</name>
    <message>
        <source>Run a mode: the memory of its whole tree shows here, live.</source>
        <translation>Exécutez un mode&#xa0;: la mémoire de tout son arbre s&apos;affiche ici, en direct.</translation>
    </message>
</context>
<context>
    <name>memory.not-drawn</name>
    <message>
        <source>Nothing to draw: {memory}.</source>
        <translation>Rien à dessiner&#xa0;: {memory}.</translation>
    </message>
</context>
<context>
    <name>memory.read-once</name>
    <message>
        <source>Read once: what it had before and after is not known.</source>
        <translation>Lue une seule fois&#xa0;: ce qu’elle avait avant et après n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>memory.run</name>
    <message>
        <source>{run} · {memory} seen</source>
        <translation>{run} · {memory} vus</translation>
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
        <translation>tous ses processus ensemble&#xa0;; ce qu&apos;ils partagent compte une fois</translation>
    </message>
</context>
<context>
    <name>memory.unread</name>
    <message>
        <source>The memory of this run was not read: it was too short, or the recording is older than that.</source>
        <translation>La mémoire de cette exécution n&apos;a pas été mesurée&#xa0;: elle était trop courte, ou l&apos;enregistrement est plus ancien que cela.</translation>
    </message>
</context>
<context>
    <name>missing.cancelled</name>
    <message>
        <source>The run was cancelled before it was done.</source>
        <translation>L&apos;exécution a été annulée avant d&apos;être terminée.</translation>
    </message>
</context>
<context>
    <name>missing.cancelled-as</name>
    <message>
        <source>The run was cancelled: {reason}.</source>
        <translation>L&apos;exécution a été annulée&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>missing.end</name>
    <message>
        <source>The recording stops before the end of the run: what came after is not known.</source>
        <translation>L&apos;enregistrement s&apos;arrête avant la fin de l&apos;exécution&#xa0;: on ne sait pas ce qui a suivi.</translation>
    </message>
</context>
<context>
    <name>missing.failed</name>
    <message>
        <source>The run failed before it was done.</source>
        <translation>L&apos;exécution a échoué avant d&apos;être terminée.</translation>
    </message>
</context>
<context>
    <name>missing.failed-as</name>
    <message>
        <source>The run failed: {reason}.</source>
        <translation>L&apos;exécution a échoué&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>missing.of-alike</name>
    <message>
        <source>{what} (the same of {runs} runs)</source>
        <translation>{what} (de même pour {runs} exécutions)</translation>
    </message>
</context>
<context>
    <name>missing.of-run</name>
    <message>
        <source>{run}: {what}</source>
        <translation>{run}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>missing.of-several</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] were cut, failed, were cancelled or lost stamps or switch records.</source>
        <translation>
            <numerusform>{some} exécution sur {runs} a été coupée, a échoué, a été annulée ou a perdu des repères ou des changements de contexte.</numerusform>
            <numerusform>{some} exécutions sur {runs} ont été coupées, ont échoué, ont été annulées ou ont perdu des repères ou des changements de contexte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>missing.short-cut</name>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
</context>
<context>
    <name>missing.short-stamps</name>
    <message>
        <source>stamps lost</source>
        <translation>repères perdus</translation>
    </message>
</context>
<context>
    <name>missing.short-switches</name>
    <message>
        <source>switches lost</source>
        <translation>changements perdus</translation>
    </message>
</context>
<context>
    <name>missing.stamps</name>
    <message numerus="yes">
        <source>{lost} stamp[|s] of its workers [was|were] lost.</source>
        <translation>
            <numerusform>{lost} repère de ses workers a été perdu.</numerusform>
            <numerusform>{lost} repères de ses workers ont été perdus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>missing.stamps-share</name>
    <message>
        <source>{share} of its workers&apos; stamps were lost ({lost} of {all}): what is told by chunks, such as start-up and idle tail, is known in part alone.</source>
        <translation>{share} des repères de ses workers ont été perdus ({lost} sur {all})&#xa0;: ce que disent les morceaux, comme le démarrage et l&apos;inactivité finale, n&apos;est connu qu&apos;en partie.</translation>
    </message>
</context>
<context>
    <name>missing.switches</name>
    <message numerus="yes">
        <source>{records} switch record[ was|s were] lost: where threads were meanwhile is unexplained.</source>
        <translation>
            <numerusform>{records} relevé de changement de contexte a été perdu&#xa0;: on ne sait pas où étaient les threads pendant ce temps.</numerusform>
            <numerusform>{records} relevés de changement de contexte ont été perdus&#xa0;: on ne sait pas où étaient les threads pendant ce temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model.command</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>model.command.explanation</name>
    <message>
        <source>your own command line, measured as it is</source>
        <translation>votre propre ligne de commande, mesurée telle quelle</translation>
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
        <translation>std::async, un par worker</translation>
    </message>
</context>
<context>
    <name>model.cpp.coroutines</name>
    <message>
        <source>Coroutines</source>
        <translation>Coroutines</translation>
    </message>
</context>
<context>
    <name>model.cpp.coroutines.explanation</name>
    <message>
        <source>Asio: N on one thread, good for waiting</source>
        <translation>N sur un thread, bien pour attendre</translation>
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
        <translation>parallel for&#xa0;; répartition = schedule</translation>
    </message>
</context>
<context>
    <name>model.cpp.parallel-stl</name>
    <message>
        <source>Parallel STL</source>
        <translation>STL parallèle</translation>
    </message>
</context>
<context>
    <name>model.cpp.parallel-stl.explanation</name>
    <message>
        <source>std::execution::par deals out the work</source>
        <translation>std::execution::par distribue le travail</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes-shared</name>
    <message>
        <source>Processes, shared memory</source>
        <translation>Processus, mém. partagée</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes-shared.explanation</name>
    <message>
        <source>fork: data in one mapping</source>
        <translation>fork&#xa0;: données dans une zone commune</translation>
    </message>
</context>
<context>
    <name>model.cpp.processes.explanation</name>
    <message>
        <source>fork: data copied to the workers and back</source>
        <translation>fork&#xa0;: données copiées, aller-retour</translation>
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
        <translation>la file d&apos;un pool distribue le travail</translation>
    </message>
</context>
<context>
    <name>model.cpp.sequential</name>
    <message>
        <source>Sequential</source>
        <translation>Séquentiel</translation>
    </message>
</context>
<context>
    <name>model.cpp.sequential.explanation</name>
    <message>
        <source>the same work, compiled</source>
        <translation>le même travail, compilé</translation>
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
        <translation>des threads volent des morceaux</translation>
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
        <translation>Threads, un verrou</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads-gil.explanation</name>
    <message>
        <source>the GIL as a toy</source>
        <translation>le GIL en jouet</translation>
    </message>
</context>
<context>
    <name>model.cpp.threads.explanation</name>
    <message>
        <source>std::thread, one per worker</source>
        <translation>std::thread, un par worker</translation>
    </message>
</context>
<context>
    <name>model.python.asyncio</name>
    <message>
        <source>Asyncio tasks</source>
        <translation>Tâches asyncio</translation>
    </message>
</context>
<context>
    <name>model.python.asyncio.explanation</name>
    <message>
        <source>one thread: others run while one waits</source>
        <translation>quand l&apos;un attend, d&apos;autres tournent</translation>
    </message>
</context>
<context>
    <name>model.python.interpreters</name>
    <message>
        <source>Interpreters</source>
        <translation>Interpréteurs</translation>
    </message>
</context>
<context>
    <name>model.python.interpreters.explanation</name>
    <message>
        <source>threads with a GIL each, Python 3.14+</source>
        <translation>threads à GIL propre, Python 3.14+</translation>
    </message>
</context>
<context>
    <name>model.python.process-pool</name>
    <message>
        <source>Process pool</source>
        <translation>Pool de processus</translation>
    </message>
</context>
<context>
    <name>model.python.process-pool.explanation</name>
    <message>
        <source>its queue deals out the work</source>
        <translation>sa file distribue le travail</translation>
    </message>
</context>
<context>
    <name>model.python.processes</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>model.python.processes-shared</name>
    <message>
        <source>Processes, shared memory</source>
        <translation>Processus, mém. partagée</translation>
    </message>
</context>
<context>
    <name>model.python.processes-shared.explanation</name>
    <message>
        <source>multiprocessing: data is not copied</source>
        <translation>multiprocessing&#xa0;: rien n&apos;est copié</translation>
    </message>
</context>
<context>
    <name>model.python.processes.explanation</name>
    <message>
        <source>multiprocessing: own GIL each</source>
        <translation>multiprocessing&#xa0;: chacun son GIL</translation>
    </message>
</context>
<context>
    <name>model.python.sequential</name>
    <message>
        <source>Sequential</source>
        <translation>Séquentiel</translation>
    </message>
</context>
<context>
    <name>model.python.sequential.explanation</name>
    <message>
        <source>one thread, one core: the baseline</source>
        <translation>un thread, un cœur&#xa0;: la référence</translation>
    </message>
</context>
<context>
    <name>model.python.thread-pool</name>
    <message>
        <source>Thread pool</source>
        <translation>Pool de threads</translation>
    </message>
</context>
<context>
    <name>model.python.thread-pool.explanation</name>
    <message>
        <source>its queue deals out the work</source>
        <translation>sa file distribue le travail</translation>
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
        <translation>threading&#xa0;: le GIL, un seul tourne</translation>
    </message>
</context>
<context>
    <name>more-workers-than-cores.evidence</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of [its|their] time for a core (effective cores: {cores}).</source>
        <translation>
            <numerusform>{workers} worker a attendu un cœur pendant {share} de son temps (cœurs utilisables&#xa0;: {cores}).</numerusform>
            <numerusform>{workers} workers ont attendu un cœur pendant {share} de leur temps (cœurs utilisables&#xa0;: {cores}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>more-workers-than-cores.meaning</name>
    <message>
        <source>They take turns on the cores: more of them compute no faster.</source>
        <translation>Ils se relaient sur les cœurs&#xa0;: à plus nombreux, ils ne calculent pas plus vite.</translation>
    </message>
</context>
<context>
    <name>more-workers-than-cores.title</name>
    <message>
        <source>More workers than cores</source>
        <translation>Plus de workers que de cœurs</translation>
    </message>
</context>
<context>
    <name>not-alike.both</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>not-alike.failed</name>
    <message>
        <source>runs that failed do not count</source>
        <translation>les exécutions qui ont échoué ne comptent pas</translation>
    </message>
</context>
<context>
    <name>not-alike.leave-out</name>
    <message>
        <source>leave some out, or add --force to compare them all the same</source>
        <translation>laissez-en de côté, ou ajoutez --force pour les comparer quand même</translation>
    </message>
</context>
<context>
    <name>not-alike.machine</name>
    <message>
        <source>these runs are not of the same machine</source>
        <translation>ces exécutions ne sont pas de la même machine</translation>
    </message>
</context>
<context>
    <name>not-alike.no-run</name>
    <message>
        <source>there is no run to compare</source>
        <translation>il n&apos;y a aucune exécution à comparer</translation>
    </message>
</context>
<context>
    <name>not-alike.size</name>
    <message>
        <source>these runs are not of the same size</source>
        <translation>ces exécutions ne sont pas de la même taille</translation>
    </message>
</context>
<context>
    <name>not-alike.workload</name>
    <message>
        <source>these runs are not of the same workload</source>
        <translation>ces exécutions ne sont pas du même travail</translation>
    </message>
</context>
<context>
    <name>on-battery</name>
    <message numerus="yes">
        <source>The machine ran on its battery during {some} of {runs} run[|s]: its clocks may have been kept low.</source>
        <translation>
            <numerusform>La machine était sur batterie pendant {some} exécution sur {runs}&#xa0;: sa fréquence a pu être maintenue basse.</numerusform>
            <numerusform>La machine était sur batterie pendant {some} exécutions sur {runs}&#xa0;: sa fréquence a pu être maintenue basse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>one-after-another.longest</name>
    <message>
        <source>The longest such stretch lasted {time}.</source>
        <translation>Le plus long de ces moments a duré {time}.</translation>
    </message>
</context>
<context>
    <name>one-after-another.meaning</name>
    <message>
        <source>It has several threads or processes that compute, but not at the same time: what runs alone sets the limit.</source>
        <translation>Il a plusieurs threads ou processus qui calculent, mais pas en même temps&#xa0;: ce qui tourne seul fixe la limite.</translation>
    </message>
</context>
<context>
    <name>one-after-another.title</name>
    <message>
        <source>One after another</source>
        <translation>L&apos;un après l&apos;autre</translation>
    </message>
</context>
<context>
    <name>one-core.evidence</name>
    <message>
        <source>Its threads might use CPU {cpus} alone, so they took turns on it: on average {waiting} waited while another ran.</source>
        <translation>Ses threads ne pouvaient utiliser que le CPU {cpus}, et s&apos;y sont donc relayés&#xa0;: en moyenne {waiting} attendaient pendant qu&apos;un autre tournait.</translation>
    </message>
</context>
<context>
    <name>one-core.evidence-most</name>
    <message>
        <source>For {share} of what they computed its threads might use CPU {cpus} alone, so they took turns on it: on average {waiting} waited while another ran.</source>
        <translation>Pour {share} de ce qu&apos;ils ont calculé, ses threads ne pouvaient utiliser que le CPU {cpus}, et s&apos;y sont donc relayés&#xa0;: en moyenne {waiting} attendaient pendant qu&apos;un autre tournait.</translation>
    </message>
</context>
<context>
    <name>one-core.narrowed</name>
    <message>
        <source>The program narrowed its affinity itself, as some libraries do when they are loaded: the other cores were out of reach.</source>
        <translation>Le programme a lui-même réduit son affinité, comme le font certaines bibliothèques au chargement&#xa0;: les autres cœurs étaient hors de portée.</translation>
    </message>
</context>
<context>
    <name>one-core.started</name>
    <message>
        <source>It was started with this affinity, as by taskset or a container: the other cores were out of reach.</source>
        <translation>Il a été lancé avec cette affinité, par exemple par taskset ou un conteneur&#xa0;: les autres cœurs étaient hors de portée.</translation>
    </message>
</context>
<context>
    <name>one-core.title</name>
    <message>
        <source>Everything ran on one core</source>
        <translation>Tout a tourné sur un seul cœur</translation>
    </message>
</context>
<context>
    <name>one-core.title-most</name>
    <message>
        <source>Most of it ran on one core</source>
        <translation>Presque tout a tourné sur un seul cœur</translation>
    </message>
</context>
<context>
    <name>option.block-kib</name>
    <message>
        <source>Block (KiB)</source>
        <translation>Bloc (Kio)</translation>
    </message>
</context>
<context>
    <name>option.block-kib.explanation</name>
    <message>
        <source>what one call hashes; below 2 KiB CPython would keep the GIL</source>
        <translation>ce qu&apos;un appel hache&#xa0;; en dessous de 2 Kio, CPython garderait le GIL</translation>
    </message>
</context>
<context>
    <name>option.body-bytes</name>
    <message>
        <source>Answer (bytes)</source>
        <translation>Réponse (octets)</translation>
    </message>
</context>
<context>
    <name>option.body-bytes.explanation</name>
    <message>
        <source>what each request brings</source>
        <translation>ce que chaque requête rapporte</translation>
    </message>
</context>
<context>
    <name>option.cache</name>
    <message>
        <source>Page cache</source>
        <translation>Cache de pages</translation>
    </message>
</context>
<context>
    <name>option.cache.explanation</name>
    <message>
        <source>drop: the file is put out of the kernel&apos;s page cache before the run, so that it comes from the disk</source>
        <translation>drop&#xa0;: le fichier est retiré du cache de pages du noyau avant l&apos;exécution, pour qu&apos;il vienne du disque</translation>
    </message>
</context>
<context>
    <name>option.chunks-per-worker</name>
    <message>
        <source>Chunks per worker</source>
        <translation>Morceaux par worker</translation>
    </message>
</context>
<context>
    <name>option.chunks-per-worker.explanation</name>
    <message>
        <source>how many pieces each worker&apos;s share is cut into</source>
        <translation>en combien de morceaux la part de chaque worker est découpée</translation>
    </message>
</context>
<context>
    <name>option.chunksize</name>
    <message>
        <source>Chunks per task</source>
        <translation>Morceaux par tâche</translation>
    </message>
</context>
<context>
    <name>option.chunksize.explanation</name>
    <message>
        <source>how many chunks the pool hands to a process at once</source>
        <translation>combien de morceaux le pool donne à un processus à la fois</translation>
    </message>
</context>
<context>
    <name>option.file</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>option.file.explanation</name>
    <message>
        <source>the script; `corelane list workloads --template` prints one to begin with</source>
        <translation>le script&#xa0;; `corelane list workloads --template` en affiche un pour commencer</translation>
    </message>
</context>
<context>
    <name>option.lanes</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>option.lanes.explanation</name>
    <message>
        <source>how it is found out where each worker was; auto: from the kernel&apos;s context switches, exactly, where they may be read; sampled: from stamps and /proc, 20 times a second</source>
        <translation>comment on sait où était chaque worker&#xa0;; auto&#xa0;: par les changements de contexte du noyau, exactement, là où ils peuvent être lus&#xa0;; sampled&#xa0;: par les repères et /proc, 20 fois par seconde</translation>
    </message>
</context>
<context>
    <name>option.latency-ms</name>
    <message>
        <source>Latency (ms)</source>
        <translation>Latence (ms)</translation>
    </message>
</context>
<context>
    <name>option.latency-ms.explanation</name>
    <message>
        <source>how long the server waits before it answers</source>
        <translation>combien de temps le serveur attend avant de répondre</translation>
    </message>
</context>
<context>
    <name>option.left-running</name>
    <message>
        <source>Left running</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>option.left-running.explanation</name>
    <message>
        <source>what becomes of the processes that the command leaves running: they are ended half a second after it, left alone and not measured any more, or waited for and measured</source>
        <translation>ce que deviennent les processus que la commande laisse tourner&#xa0;: arrêtés une demi-seconde après elle, laissés seuls et non mesurés, ou attendus et mesurés</translation>
    </message>
</context>
<context>
    <name>option.printed</name>
    <message>
        <source>What it prints</source>
        <translation>Ce qu&apos;elle écrit</translation>
    </message>
</context>
<context>
    <name>option.printed.explanation</name>
    <message>
        <source>whether the recording has what the command prints, where that does not go to a terminal or file of its own</source>
        <translation>si l&apos;enregistrement contient ce que la commande écrit, là où cela ne va pas sur un terminal ou dans un fichier à elle</translation>
    </message>
</context>
<context>
    <name>option.serial-percent</name>
    <message>
        <source>Serial part (%)</source>
        <translation>Part sérielle (%)</translation>
    </message>
</context>
<context>
    <name>option.serial-percent.explanation</name>
    <message>
        <source>of the work; by Amdahl&apos;s law N workers are at most 1 / (f + (1 - f) / N) times as fast</source>
        <translation>du travail&#xa0;; selon la loi d&apos;Amdahl, N workers sont au plus 1 / (f + (1 - f) / N) fois plus rapides</translation>
    </message>
</context>
<context>
    <name>option.server-limit</name>
    <message>
        <source>Served at once</source>
        <translation>Servies à la fois</translation>
    </message>
</context>
<context>
    <name>option.server-limit.explanation</name>
    <message>
        <source>how many requests the server has in hand at most; 0: any number</source>
        <translation>combien de requêtes le serveur traite au plus à la fois&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
</context>
<context>
    <name>option.split</name>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
</context>
<context>
    <name>option.split.explanation</name>
    <message>
        <source>even: each worker one contiguous part; interleaved: chunks dealt out in turn; dynamic: the next free worker takes the next chunk</source>
        <translation>even&#xa0;: à chaque worker une partie d&apos;un seul tenant&#xa0;; interleaved&#xa0;: morceaux distribués à tour de rôle&#xa0;; dynamic&#xa0;: le prochain worker libre prend le prochain morceau</translation>
    </message>
</context>
<context>
    <name>option.stamps</name>
    <message>
        <source>Stamps</source>
        <translation>Repères</translation>
    </message>
</context>
<context>
    <name>option.stamps.explanation</name>
    <message>
        <source>whether the command finds the variable CORELANE_EVENT_AREA, through which a program of one&apos;s own may stamp its work</source>
        <translation>si la commande trouve la variable CORELANE_EVENT_AREA, par laquelle un programme à soi peut poser des repères dans son travail</translation>
    </message>
</context>
<context>
    <name>option.start-method</name>
    <message>
        <source>Start method</source>
        <translation>Méthode de démarrage</translation>
    </message>
</context>
<context>
    <name>option.start-method.explanation</name>
    <message>
        <source>how multiprocessing makes a process: fork copies the parent, spawn starts a new interpreter, forkserver forks from a clean helper</source>
        <translation>comment multiprocessing crée un processus&#xa0;: fork copie le parent, spawn lance un nouvel interpréteur, forkserver part d&apos;un assistant propre</translation>
    </message>
</context>
<context>
    <name>option.switch-interval</name>
    <message>
        <source>Switch interval (ms)</source>
        <translation>Intervalle de commutation (ms)</translation>
    </message>
</context>
<context>
    <name>option.switch-interval.explanation</name>
    <message>
        <source>how long a waiting thread leaves the lock to its holder before it asks for it; CPython&apos;s is 5 ms</source>
        <translation>combien de temps un thread en attente laisse le verrou à celui qui le tient avant de le demander&#xa0;; 5 ms pour CPython</translation>
    </message>
</context>
<context>
    <name>other-programs.experiment</name>
    <message>
        <source>Close other programs and run again</source>
        <translation>Fermer les autres programmes et relancer</translation>
    </message>
</context>
<context>
    <name>other-programs.meaning</name>
    <message>
        <source>The figures tell of a busy machine, not of this model.</source>
        <translation>Ces chiffres parlent d&apos;une machine occupée, pas de ce modèle.</translation>
    </message>
</context>
<context>
    <name>other-programs.names</name>
    <message>
        <source>Among them: {names}.</source>
        <translation>Parmi eux&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>other-programs.others</name>
    <message numerus="yes">
        <source>Other programs had {others} of {cores} core[|s].</source>
        <translation>
            <numerusform>D&apos;autres programmes avaient {others} sur {cores} cœur.</numerusform>
            <numerusform>D&apos;autres programmes avaient {others} sur {cores} cœurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>other-programs.threads-waited</name>
    <message numerus="yes">
        <source>{threads} thread[|s] waited {share} of the time for a core.</source>
        <translation>
            <numerusform>{threads} thread a attendu un cœur pendant {share} du temps.</numerusform>
            <numerusform>{threads} threads ont attendu un cœur pendant {share} du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>other-programs.title</name>
    <message>
        <source>Other programs took the cores</source>
        <translation>D&apos;autres programmes ont pris les cœurs</translation>
    </message>
</context>
<context>
    <name>other-programs.workers-waited</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited {share} of the time for a core.</source>
        <translation>
            <numerusform>{workers} worker a attendu un cœur pendant {share} du temps.</numerusform>
            <numerusform>{workers} workers ont attendu un cœur pendant {share} du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcome.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>outcome.cancelled-after</name>
    <message>
        <source>Cancelled after {time}</source>
        <translation>Annulée après {time}</translation>
    </message>
</context>
<context>
    <name>outcome.done</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>outcome.done-in</name>
    <message>
        <source>Done in {time}</source>
        <translation>Terminée en {time}</translation>
    </message>
</context>
<context>
    <name>outcome.failed</name>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
</context>
<context>
    <name>outcome.failed-after</name>
    <message>
        <source>Failed after {time}</source>
        <translation>Échouée après {time}</translation>
    </message>
</context>
<context>
    <name>outcome.has-failed</name>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
</context>
<context>
    <name>outcome.is-running</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>outcome.was-cancelled</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>own-command.chmod</name>
    <message>
        <source>chmod +x would allow it</source>
        <translation>chmod +x le permettrait</translation>
    </message>
</context>
<context>
    <name>own-command.closed-folder</name>
    <message>
        <source>this folder must not be entered</source>
        <translation>ce dossier est interdit d&apos;accès</translation>
    </message>
</context>
<context>
    <name>own-command.contained</name>
    <message>
        <source>what a contained command leaves running cannot go on</source>
        <translation>ce qu&apos;une commande confinée laisse tourner ne peut continuer</translation>
    </message>
</context>
<context>
    <name>own-command.end-or-wait</name>
    <message>
        <source>choose that it is ended or waited for, or do not contain it</source>
        <translation>choisissez qu&apos;il soit arrêté ou attendu, ou ne la confinez pas</translation>
    </message>
</context>
<context>
    <name>own-command.give-name</name>
    <message>
        <source>give it one: the run table shows it</source>
        <translation>donnez-lui-en un&#xa0;: la table des exécutions l&apos;affiche</translation>
    </message>
</context>
<context>
    <name>own-command.is-no-folder</name>
    <message>
        <source>this is no folder</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
</context>
<context>
    <name>own-command.is-no-program</name>
    <message>
        <source>this is no program</source>
        <translation>ce n&apos;est pas un programme</translation>
    </message>
</context>
<context>
    <name>own-command.no-folder</name>
    <message>
        <source>no such folder</source>
        <translation>ce dossier n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>own-command.no-name</name>
    <message>
        <source>the command has no name</source>
        <translation>la commande n&apos;a pas de nom</translation>
    </message>
</context>
<context>
    <name>own-command.no-program</name>
    <message>
        <source>no such program</source>
        <translation>ce programme n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>own-command.none</name>
    <message>
        <source>no command was given</source>
        <translation>aucune commande n&apos;a été donnée</translation>
    </message>
</context>
<context>
    <name>own-command.not-executable</name>
    <message>
        <source>this file is no program: it must not be executed</source>
        <translation>ce fichier n&apos;est pas un programme&#xa0;: il ne peut être exécuté</translation>
    </message>
</context>
<context>
    <name>own-command.not-on-path</name>
    <message>
        <source>no such program on PATH</source>
        <translation>ce programme n&apos;est pas dans PATH</translation>
    </message>
</context>
<context>
    <name>own-command.other-folder</name>
    <message>
        <source>choose another working folder</source>
        <translation>choisissez un autre dossier de travail</translation>
    </message>
</context>
<context>
    <name>own-command.with-env</name>
    <message>
        <source>write env before it to set a variable</source>
        <translation>écrivez env devant pour définir une variable</translation>
    </message>
</context>
<context>
    <name>own-command.with-path</name>
    <message>
        <source>write its path, or ./ before a program of the working folder</source>
        <translation>écrivez son chemin, ou ./ devant un programme du dossier de travail</translation>
    </message>
</context>
<context>
    <name>own-command.with-python</name>
    <message>
        <source>write python3 before it</source>
        <translation>écrivez python3 devant</translation>
    </message>
</context>
<context>
    <name>own-command.write-one</name>
    <message>
        <source>write one, such as make -j4</source>
        <translation>écrivez-en une, par exemple make -j4</translation>
    </message>
</context>
<context>
    <name>own-commands.explanation</name>
    <message>
        <source>Measured as they are; their threads are the lanes</source>
        <translation>Mesurés tels quels&#xa0;; leurs threads sont les pistes</translation>
    </message>
</context>
<context>
    <name>own-commands.title</name>
    <message>
        <source>Your programs</source>
        <translation>Vos programmes</translation>
    </message>
</context>
<context>
    <name>perf.refused</name>
    <message>
        <source>the kernel refuses its record of context switches</source>
        <translation>le noyau refuse son relevé des changements de contexte</translation>
    </message>
</context>
<context>
    <name>picture.not-encoded</name>
    <message>
        <source>cannot encode the picture</source>
        <translation>impossible d&apos;encoder l&apos;image</translation>
    </message>
</context>
<context>
    <name>picture.rows-missing</name>
    <message>
        <source>{shown} of {all} rows: a higher picture has more</source>
        <translation>{shown} lignes sur {all} : une image plus haute en montre davantage</translation>
    </message>
</context>
<context>
    <name>program.not-started</name>
    <message>
        <source>cannot start the program</source>
        <translation>impossible de lancer le programme</translation>
    </message>
</context>
<context>
    <name>progress.done</name>
    <message numerus="yes">
        <source>{done} chunk[|s] done</source>
        <translation>
            <numerusform>{done} morceau fait</numerusform>
            <numerusform>{done} morceaux faits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress.of</name>
    <message numerus="yes">
        <source>{done} of {total} chunk[|s]</source>
        <translation>
            <numerusform>{done} sur {total} morceau</numerusform>
            <numerusform>{done} sur {total} morceaux</numerusform>
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
        <translation>En cours – Corelane</translation>
    </message>
</context>
<context>
    <name>provenance.lanes</name>
    <message>
        <source>{tier} lanes</source>
        <translation>pistes&#xa0;: {tier}</translation>
    </message>
</context>
<context>
    <name>provenance.lanes-mixed</name>
    <message>
        <source>lanes {tier}</source>
        <translation>pistes&#xa0;: {tier}</translation>
    </message>
</context>
<context>
    <name>provenance.split</name>
    <message>
        <source>split {how}</source>
        <translation>répartition {how}</translation>
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
        <translation>facteur</translation>
    </message>
</context>
<context>
    <name>quantity.memory</name>
    <message>
        <source>memory (PSS)</source>
        <translation>mémoire (PSS)</translation>
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
        <translation>worker</translation>
    </message>
</context>
<context>
    <name>quota-throttled.meaning</name>
    <message>
        <source>When a period&apos;s quota is used up, everyone waits for the next one, whether cores are free or not.</source>
        <translation>Quand le quota d&apos;une période est épuisé, tous attendent la suivante, que des cœurs soient libres ou non.</translation>
    </message>
</context>
<context>
    <name>quota-throttled.quota</name>
    <message numerus="yes">
        <source>The quota is {cores} core[|s].</source>
        <translation>
            <numerusform>Le quota est de {cores} cœur.</numerusform>
            <numerusform>Le quota est de {cores} cœurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quota-throttled.threads</name>
    <message numerus="yes">
        <source>The control group&apos;s quota held {threads} thread[|s] back for {share} of the time ({time}).</source>
        <translation>
            <numerusform>Le quota du groupe de contrôle a retenu {threads} thread pendant {share} du temps ({time}).</numerusform>
            <numerusform>Le quota du groupe de contrôle a retenu {threads} threads pendant {share} du temps ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quota-throttled.title</name>
    <message>
        <source>A quota throttled the run</source>
        <translation>Un quota a bridé l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>quota-throttled.workers</name>
    <message numerus="yes">
        <source>The control group&apos;s quota held {workers} worker[|s] back for {share} of the time ({time}).</source>
        <translation>
            <numerusform>Le quota du groupe de contrôle a retenu {workers} worker pendant {share} du temps ({time}).</numerusform>
            <numerusform>Le quota du groupe de contrôle a retenu {workers} workers pendant {share} du temps ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recorder.by-signal</name>
    <message>
        <source>the recorder was ended by signal {signal}</source>
        <translation>l&apos;enregistreur a été arrêté par le signal {signal}</translation>
    </message>
</context>
<context>
    <name>recorder.with-status</name>
    <message>
        <source>the recorder ended with status {status}</source>
        <translation>l&apos;enregistreur s&apos;est terminé avec le statut {status}</translation>
    </message>
</context>
<context>
    <name>recording.another-file</name>
    <message>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
</context>
<context>
    <name>recording.another-name</name>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>recording.bad-field</name>
    <message>
        <source>a field is missing or is not what it should be</source>
        <translation>un champ manque ou n&apos;est pas ce qu&apos;il devrait être</translation>
    </message>
</context>
<context>
    <name>recording.broken-line</name>
    <message>
        <source>broken line {number}: {why}</source>
        <translation>ligne {number} défectueuse&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>recording.bytes-lost</name>
    <message>
        <source>{bytes} bytes of it were not written</source>
        <translation>{bytes} octets n&apos;en ont pas été écrits</translation>
    </message>
</context>
<context>
    <name>recording.cannot-add</name>
    <message>
        <source>cannot add to the recording</source>
        <translation>impossible d&apos;ajouter à l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.check-folder</name>
    <message>
        <source>check its permissions and its space, or give --save FILE</source>
        <translation>vérifiez ses droits d&apos;accès et sa place, ou donnez --save FICHIER</translation>
    </message>
</context>
<context>
    <name>recording.cut-end</name>
    <message>
        <source>{file} ends in the middle of a line</source>
        <translation>{file} se termine au milieu d&apos;une ligne</translation>
    </message>
</context>
<context>
    <name>recording.cut-first-line</name>
    <message>
        <source>it is empty or cut in its first line</source>
        <translation>il est vide ou coupé dans sa première ligne</translation>
    </message>
</context>
<context>
    <name>recording.cut-there</name>
    <message>
        <source>the lines before it are readable; cut the file there to open them</source>
        <translation>les lignes d&apos;avant sont lisibles&#xa0;; coupez le fichier à cet endroit pour les ouvrir</translation>
    </message>
</context>
<context>
    <name>recording.deleted</name>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>il a été supprimé entre-temps</translation>
    </message>
</context>
<context>
    <name>recording.folder-refuses</name>
    <message>
        <source>recordings cannot be kept: the folder takes no file</source>
        <translation>impossible de garder les enregistrements&#xa0;: le dossier n&apos;accepte aucun fichier</translation>
    </message>
</context>
<context>
    <name>recording.give-save</name>
    <message>
        <source>give --save FILE</source>
        <translation>donnez --save FICHIER</translation>
    </message>
</context>
<context>
    <name>recording.gone</name>
    <message>
        <source>the recording is gone</source>
        <translation>l&apos;enregistrement a disparu</translation>
    </message>
</context>
<context>
    <name>recording.held</name>
    <message>
        <source>{file}, which process {process} has open</source>
        <translation>{file}, que le processus {process} a ouvert</translation>
    </message>
</context>
<context>
    <name>recording.how-made</name>
    <message>
        <source>recordings are made with --save or by the window</source>
        <translation>les enregistrements se font avec --save ou par la fenêtre</translation>
    </message>
</context>
<context>
    <name>recording.line</name>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
</context>
<context>
    <name>recording.long-line</name>
    <message>
        <source>the line is longer than any that Corelane writes</source>
        <translation>la ligne est plus longue que toutes celles que Corelane écrit</translation>
    </message>
</context>
<context>
    <name>recording.moved</name>
    <message>
        <source>it was moved or replaced meanwhile</source>
        <translation>il a été déplacé ou remplacé entre-temps</translation>
    </message>
</context>
<context>
    <name>recording.newer</name>
    <message>
        <source>the recording has version {version}, this Corelane reads up to version {known}</source>
        <translation>l&apos;enregistrement a la version {version}, ce Corelane lit jusqu&apos;à la version {known}</translation>
    </message>
</context>
<context>
    <name>recording.no-home</name>
    <message>
        <source>recordings cannot be kept: there is no home folder</source>
        <translation>impossible de garder les enregistrements&#xa0;: il n&apos;y a pas de dossier personnel</translation>
    </message>
</context>
<context>
    <name>recording.no-longer</name>
    <message>
        <source>the file no longer holds this recording</source>
        <translation>le fichier ne contient plus cet enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.no-version</name>
    <message>
        <source>the version is not a number</source>
        <translation>la version n&apos;est pas un nombre</translation>
    </message>
</context>
<context>
    <name>recording.none</name>
    <message>
        <source>this is not a recording: {why}</source>
        <translation>ce n&apos;est pas un enregistrement&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>recording.not-kept</name>
    <message>
        <source>cannot keep the recording</source>
        <translation>impossible de garder l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.not-opened</name>
    <message>
        <source>cannot open the recording</source>
        <translation>impossible d&apos;ouvrir l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.not-read</name>
    <message>
        <source>cannot read the recording</source>
        <translation>impossible de lire l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.nothing-written</name>
    <message>
        <source>nothing of the recording was written</source>
        <translation>rien de l&apos;enregistrement n&apos;a été écrit</translation>
    </message>
</context>
<context>
    <name>recording.open-with-newer</name>
    <message>
        <source>open it with a newer Corelane</source>
        <translation>ouvrez-le avec un Corelane plus récent</translation>
    </message>
</context>
<context>
    <name>recording.other-beginning</name>
    <message>
        <source>it does not begin as a recording does</source>
        <translation>il ne commence pas comme un enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.other-file</name>
    <message>
        <source>the file exists and is not a recording</source>
        <translation>le fichier existe et n&apos;est pas un enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.other-writer</name>
    <message>
        <source>another program writes this recording</source>
        <translation>un autre programme écrit cet enregistrement</translation>
    </message>
</context>
<context>
    <name>recording.reading-cancelled</name>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
</context>
<context>
    <name>recording.wait-for-writer</name>
    <message>
        <source>wait for its end, or choose another file</source>
        <translation>attendez sa fin, ou choisissez un autre fichier</translation>
    </message>
</context>
<context>
    <name>replay.nothing</name>
    <message>
        <source>there is nothing to replay: the run never began</source>
        <translation>il n&apos;y a rien à relire&#xa0;: l&apos;exécution n&apos;a jamais commencé</translation>
    </message>
</context>
<context>
    <name>report.account</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
</context>
<context>
    <name>report.charts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>report.findings</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>report.made-by</name>
    <message>
        <source>Made by Corelane.</source>
        <translation>Fait par Corelane.</translation>
    </message>
</context>
<context>
    <name>report.of-cores</name>
    <message>
        <source>of the cores</source>
        <translation>des cœurs</translation>
    </message>
</context>
<context>
    <name>report.of-threads</name>
    <message>
        <source>of the threads</source>
        <translation>des threads</translation>
    </message>
</context>
<context>
    <name>report.of-workers</name>
    <message>
        <source>of the workers</source>
        <translation>des workers</translation>
    </message>
</context>
<context>
    <name>report.provenance</name>
    <message>
        <source>How these figures came about</source>
        <translation>D&apos;où viennent ces chiffres</translation>
    </message>
</context>
<context>
    <name>report.runs</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>report.seconds</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>report.share</name>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>report.warning</name>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>run-bar.add-command</name>
    <message>
        <source>run it as a command, with Add command…, or make a workload with New from template…</source>
        <translation>exécutez-le comme commande avec «&#xa0;Ajouter une commande…&#xa0;», ou faites un travail avec «&#xa0;Nouveau depuis le modèle…&#xa0;»</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-file</name>
    <message>
        <source>choose a Python file, or make one with New from template…</source>
        <translation>choisissez un fichier Python, ou créez-en un par «&#xa0;Nouveau depuis le modèle…&#xa0;»</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-mode</name>
    <message>
        <source>choose one in the list at the left</source>
        <translation>choisissez-en un dans la liste à gauche</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-number</name>
    <message>
        <source>choose a whole number from {accepted}</source>
        <translation>choisissez un nombre entier de {accepted}</translation>
    </message>
</context>
<context>
    <name>run-bar.choose-other-file</name>
    <message>
        <source>choose another one, or make one with New from template…</source>
        <translation>choisissez-en un autre, ou créez-en un par «&#xa0;Nouveau depuis le modèle…&#xa0;»</translation>
    </message>
</context>
<context>
    <name>run-bar.file-not-read</name>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut être lu</translation>
    </message>
</context>
<context>
    <name>run-bar.file-not-there</name>
    <message>
        <source>the file is not there</source>
        <translation>le fichier n&apos;est pas là</translation>
    </message>
</context>
<context>
    <name>run-bar.no-file</name>
    <message>
        <source>no file was chosen to run</source>
        <translation>aucun fichier à exécuter n&apos;a été choisi</translation>
    </message>
</context>
<context>
    <name>run-bar.no-mode</name>
    <message>
        <source>no mode is selected</source>
        <translation>aucun mode n&apos;est choisi</translation>
    </message>
</context>
<context>
    <name>run-bar.no-mode-here</name>
    <message>
        <source>no mode can run this here</source>
        <translation>aucun mode ne peut exécuter ceci ici</translation>
    </message>
</context>
<context>
    <name>run-bar.no-such-size</name>
    <message>
        <source>no such size of {workload}</source>
        <translation>{workload}&#xa0;: cette taille n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>run-bar.ordinary-program</name>
    <message>
        <source>this is an ordinary program: it does not define the functions chunks and work of a workload</source>
        <translation>c’est un programme ordinaire&#xa0;: il ne définit pas les fonctions chunks et work d’un travail</translation>
    </message>
</context>
<context>
    <name>run-bar.other-workload</name>
    <message>
        <source>choose another workload, or add a runtime</source>
        <translation>choisissez un autre travail, ou ajoutez un environnement d&apos;exécution</translation>
    </message>
</context>
<context>
    <name>run-state.running</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>run-text.cores-time</name>
    <message>
        <source>where the cores&apos; time went</source>
        <translation>où est passé le temps des cœurs</translation>
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
        <translation>aucune&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>run-text.threads-time</name>
    <message>
        <source>where the threads&apos; time went</source>
        <translation>où est passé le temps des threads</translation>
    </message>
</context>
<context>
    <name>run-text.workers-time</name>
    <message>
        <source>where the workers&apos; time went</source>
        <translation>où est passé le temps des workers</translation>
    </message>
</context>
<context>
    <name>run.against</name>
    <message>
        <source>against {baseline}: {real}, {when}</source>
        <translation>par rapport à {baseline}&#xa0;: {real}, {when}</translation>
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
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>run.cancelled</name>
    <message>
        <source>{run} was cancelled after {time}</source>
        <translation>{run}&#xa0;: annulée après {time}</translation>
    </message>
</context>
<context>
    <name>run.cut</name>
    <message>
        <source>{run}: the recording was cut after {time}</source>
        <translation>{run}&#xa0;: l&apos;enregistrement a été coupé après {time}</translation>
    </message>
</context>
<context>
    <name>run.did-not-run</name>
    <message>
        <source>{run} did not run</source>
        <translation>{run}&#xa0;: n&apos;a pas été exécuté</translation>
    </message>
</context>
<context>
    <name>run.failed</name>
    <message>
        <source>{run} failed after {time}</source>
        <translation>{run}&#xa0;: échec après {time}</translation>
    </message>
</context>
<context>
    <name>run.figures</name>
    <message numerus="yes">
        <source>{run}: {real} real, {cpu} CPU — {busy} of {cores} core[|s] busy</source>
        <translation>
            <numerusform>{run}&#xa0;: {real} real, {cpu} CPU — {busy} sur {cores} cœur occupé</numerusform>
            <numerusform>{run}&#xa0;: {real} real, {cpu} CPU — {busy} sur {cores} cœurs occupés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>run.is-baseline</name>
    <message>
        <source>Speedup is counted from this run</source>
        <translation>L&apos;accélération se compte à partir de cette exécution</translation>
    </message>
</context>
<context>
    <name>run.lanes</name>
    <message>
        <source>Lanes: {tier}</source>
        <translation>Pistes&#xa0;: {tier}</translation>
    </message>
</context>
<context>
    <name>run.measuring</name>
    <message>
        <source>measuring: {share}</source>
        <translation>mesure&#xa0;: {share}</translation>
    </message>
</context>
<context>
    <name>run.no-baseline</name>
    <message>
        <source>No sequential run of the same work in the same runtime on such a machine yet</source>
        <translation>Pas encore d&apos;exécution séquentielle du même travail dans le même environnement sur une telle machine</translation>
    </message>
</context>
<context>
    <name>run.no-command-baseline</name>
    <message>
        <source>No run is the baseline of your commands yet: choose one in its context menu</source>
        <translation>Aucune exécution n&apos;est encore la référence de vos commandes&#xa0;: choisissez-en une dans son menu contextuel</translation>
    </message>
</context>
<context>
    <name>run.not-begun-error</name>
    <message>
        <source>the run could not begin</source>
        <translation>l&apos;exécution n&apos;a pas pu commencer</translation>
    </message>
</context>
<context>
    <name>run.pinned</name>
    <message>
        <source>Pinned: kept, whatever its age</source>
        <translation>Épinglée&#xa0;: gardée, quel que soit son âge</translation>
    </message>
</context>
<context>
    <name>run.starting</name>
    <message>
        <source>Starting {run}</source>
        <translation>{run} démarre</translation>
    </message>
</context>
<context>
    <name>run.times</name>
    <message>
        <source>{run}: {real} real, {cpu} CPU</source>
        <translation>{run}&#xa0;: {real} real, {cpu} CPU</translation>
    </message>
</context>
<context>
    <name>runtime.gil-off</name>
    <message>
        <source>{runtime}, GIL off</source>
        <translation>{runtime}, sans GIL</translation>
    </message>
</context>
<context>
    <name>runtime.gil-on</name>
    <message>
        <source>{runtime}, GIL on</source>
        <translation>{runtime}, avec GIL</translation>
    </message>
</context>
<context>
    <name>scale.efficiency</name>
    <message numerus="yes">
        <source>That is {efficiency} per worker; there [is|are] {cores} effective core[|s].</source>
        <translation>
            <numerusform>Cela fait {efficiency} par worker&#xa0;; il y a {cores} cœur utilisable.</numerusform>
            <numerusform>Cela fait {efficiency} par worker&#xa0;; il y a {cores} cœurs utilisables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scale.furthest</name>
    <message>
        <source>{first} scales furthest: {speedup} times as fast as {baseline}</source>
        <translation>{first} va le plus loin&#xa0;: {speedup} fois plus rapide que {baseline}</translation>
    </message>
</context>
<context>
    <name>scale.no-baseline</name>
    <message>
        <source>No speedup yet: the baseline has not run</source>
        <translation>Pas encore d&apos;accélération&#xa0;: la référence n&apos;a pas été exécutée</translation>
    </message>
</context>
<context>
    <name>scale.none</name>
    <message>
        <source>No number of workers is faster than {baseline} by more than noise</source>
        <translation>Aucun nombre de workers n&apos;est plus rapide que {baseline} au-delà de la dispersion</translation>
    </message>
</context>
<context>
    <name>settings.make-room</name>
    <message>
        <source>make room there</source>
        <translation>faites-y de la place</translation>
    </message>
</context>
<context>
    <name>settings.no-home</name>
    <message>
        <source>there is no home folder</source>
        <translation>il n&apos;y a pas de dossier personnel</translation>
    </message>
</context>
<context>
    <name>settings.not-kept</name>
    <message>
        <source>the settings cannot be kept</source>
        <translation>impossible de garder les réglages</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.meaning</name>
    <message>
        <source>More cores cannot help; more workers that wait at the same time can.</source>
        <translation>Plus de cœurs ne peuvent aider&#xa0;; plus de workers qui attendent en même temps, si.</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
        <translation>
            <numerusform>{threads} thread a attendu des fichiers, des sockets ou que le temps passe pendant {waited} du temps et tourné pendant {ran}.</numerusform>
            <numerusform>{threads} threads ont attendu des fichiers, des sockets ou que le temps passe pendant {waited} du temps et tourné pendant {ran}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.title</name>
    <message>
        <source>Waiting, not computing</source>
        <translation>Attendre au lieu de calculer</translation>
    </message>
</context>
<context>
    <name>sleeping-not-computing.workers</name>
    <message numerus="yes">
        <source>{workers} worker[|s] waited for files, sockets or time to pass {waited} of the time and ran {ran}.</source>
        <translation>
            <numerusform>{workers} worker a attendu des fichiers, des sockets ou que le temps passe pendant {waited} du temps et tourné pendant {ran}.</numerusform>
            <numerusform>{workers} workers ont attendu des fichiers, des sockets ou que le temps passe pendant {waited} du temps et tourné pendant {ran}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spec-check.a-command</name>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
</context>
<context>
    <name>spec-check.between</name>
    <message>
        <source>choose a whole number from {low} to {high}</source>
        <translation>choisissez un nombre entier de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>spec-check.needs</name>
    <message>
        <source>{workload} needs a {option}</source>
        <translation>{workload} a besoin de l&apos;option {option}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-model</name>
    <message>
        <source>no such model</source>
        <translation>ce modèle n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-option</name>
    <message>
        <source>no such option of {owner}</source>
        <translation>cette option n&apos;existe pas pour {owner}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-size</name>
    <message>
        <source>no such size of {workload}</source>
        <translation>{workload}&#xa0;: cette taille n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-value</name>
    <message>
        <source>no such value of the option {option}</source>
        <translation>valeur non valable de l&apos;option {option}</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-workers</name>
    <message>
        <source>no such number of workers</source>
        <translation>nombre de workers non valable</translation>
    </message>
</context>
<context>
    <name>spec-check.no-such-workload</name>
    <message>
        <source>no such workload</source>
        <translation>ce travail n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>spec-check.there-are</name>
    <message>
        <source>there are {names}</source>
        <translation>il y a {names}</translation>
    </message>
</context>
<context>
    <name>spec-check.under</name>
    <message>
        <source>{workload} under {model}</source>
        <translation>{workload} avec {model}</translation>
    </message>
</context>
<context>
    <name>spinning</name>
    <message>
        <source>{one} took {factor} times the CPU time of {other} for the same work and was no faster: it may spin, that is compute while it waits.</source>
        <translation>{one} a pris {factor} fois le temps CPU de {other} pour le même travail sans être plus rapide&#xa0;: peut-être attend-il activement, c&apos;est-à-dire en calculant.</translation>
    </message>
</context>
<context>
    <name>spread-too-wide</name>
    <message>
        <source>Runs of the same kind lie too far apart to decide small differences, most of all {model}: {low} to {high}. Repeat more often or on a quieter machine.</source>
        <translation>Les exécutions d&apos;un même genre sont trop dispersées pour décider de petits écarts, surtout {model}&#xa0;: de {low} à {high}. Répétez davantage, ou sur une machine plus calme.</translation>
    </message>
</context>
<context>
    <name>spread-too-wide.size</name>
    <message>
        <source>Runs of the same kind lie too far apart to decide small differences, most of all {model}, size {size}: {low} to {high}. Repeat more often or on a quieter machine.</source>
        <translation>Les exécutions d&apos;un même genre sont trop dispersées pour décider de petits écarts, surtout {model}, taille {size}&#xa0;: de {low} à {high}. Répétez davantage, ou sur une machine plus calme.</translation>
    </message>
</context>
<context>
    <name>start-up-dominates.evidence</name>
    <message numerus="yes">
        <source>Until [its|their] first chunk {workers} worker[|s] spent {share} of the time, {each}[| each] of {real}.</source>
        <translation>
            <numerusform>Jusqu&apos;à son premier morceau, {workers} worker a passé {share} du temps, {each} sur {real}.</numerusform>
            <numerusform>Jusqu&apos;à leur premier morceau, {workers} workers ont passé {share} du temps, {each} chacun sur {real}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start-up-dominates.meaning</name>
    <message>
        <source>Making workers has a price that only enough work pays back.</source>
        <translation>Créer des workers a un prix, que seul assez de travail rembourse.</translation>
    </message>
</context>
<context>
    <name>start-up-dominates.title</name>
    <message>
        <source>Start-up dominates: too little to compute</source>
        <translation>Le démarrage domine&#xa0;: trop peu à calculer</translation>
    </message>
</context>
<context>
    <name>state.alone</name>
    <message>
        <source>one thread alone</source>
        <translation>un thread seul</translation>
    </message>
</context>
<context>
    <name>state.child</name>
    <message>
        <source>wait for a child</source>
        <translation>attente d&apos;un enfant</translation>
    </message>
</context>
<context>
    <name>state.dispatch</name>
    <message>
        <source>dispatch</source>
        <translation>distribution</translation>
    </message>
</context>
<context>
    <name>state.extra</name>
    <message>
        <source>extra CPU work</source>
        <translation>travail CPU en plus</translation>
    </message>
</context>
<context>
    <name>state.gil-wait</name>
    <message>
        <source>GIL wait</source>
        <translation>attente du GIL</translation>
    </message>
</context>
<context>
    <name>state.idle-tail</name>
    <message>
        <source>idle tail</source>
        <translation>inactivité finale</translation>
    </message>
</context>
<context>
    <name>state.io-wait</name>
    <message>
        <source>I/O wait</source>
        <translation>attente d&apos;E/S</translation>
    </message>
</context>
<context>
    <name>state.lock-wait</name>
    <message>
        <source>lock wait</source>
        <translation>attente d&apos;un verrou</translation>
    </message>
</context>
<context>
    <name>state.nothing-left</name>
    <message>
        <source>nothing left to do</source>
        <translation>plus rien à faire</translation>
    </message>
</context>
<context>
    <name>state.other-thread</name>
    <message>
        <source>wait for others</source>
        <translation>attente d&apos;autres</translation>
    </message>
</context>
<context>
    <name>state.others</name>
    <message>
        <source>other programs</source>
        <translation>autres programmes</translation>
    </message>
</context>
<context>
    <name>state.page-fault</name>
    <message>
        <source>page fault</source>
        <translation>défaut de page</translation>
    </message>
</context>
<context>
    <name>state.quota</name>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
</context>
<context>
    <name>state.rest</name>
    <message>
        <source>rest of the system</source>
        <translation>reste du système</translation>
    </message>
</context>
<context>
    <name>state.run-queue</name>
    <message>
        <source>run-queue wait</source>
        <translation>attente d&apos;un cœur</translation>
    </message>
</context>
<context>
    <name>state.running</name>
    <message>
        <source>running</source>
        <translation>calcul</translation>
    </message>
</context>
<context>
    <name>state.sleep</name>
    <message>
        <source>sleep</source>
        <translation>sommeil</translation>
    </message>
</context>
<context>
    <name>state.start-up</name>
    <message>
        <source>start-up</source>
        <translation>démarrage</translation>
    </message>
</context>
<context>
    <name>state.steal</name>
    <message>
        <source>steal</source>
        <translation>temps volé (steal)</translation>
    </message>
</context>
<context>
    <name>state.stopped</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>state.switching</name>
    <message>
        <source>switching</source>
        <translation>commutation</translation>
    </message>
</context>
<context>
    <name>state.this-run</name>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
</context>
<context>
    <name>state.transfer</name>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
</context>
<context>
    <name>state.unexplained</name>
    <message>
        <source>unexplained</source>
        <translation>inexpliqué</translation>
    </message>
</context>
<context>
    <name>state.useful</name>
    <message>
        <source>useful work</source>
        <translation>travail utile</translation>
    </message>
</context>
<context>
    <name>steal.evidence</name>
    <message numerus="yes">
        <source>The hypervisor took {stolen} of {cores} core[|s] ({time} of steal time) while the run lasted.</source>
        <translation>
            <numerusform>L&apos;hyperviseur a pris {stolen} sur {cores} cœur ({time} de temps volé) tant que l&apos;exécution a duré.</numerusform>
            <numerusform>L&apos;hyperviseur a pris {stolen} sur {cores} cœurs ({time} de temps volé) tant que l&apos;exécution a duré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steal.experiment</name>
    <message>
        <source>Run again at a quieter hour</source>
        <translation>Relancer à une heure plus calme</translation>
    </message>
</context>
<context>
    <name>steal.meaning</name>
    <message>
        <source>This machine is a virtual one whose host was busy: workers that count as running stood still.</source>
        <translation>Cette machine est virtuelle et son hôte était occupé&#xa0;: des workers comptés comme actifs étaient à l&apos;arrêt.</translation>
    </message>
</context>
<context>
    <name>steal.title</name>
    <message>
        <source>The hypervisor took CPU time</source>
        <translation>L&apos;hyperviseur a pris du temps CPU</translation>
    </message>
</context>
<context>
    <name>steps.no-change</name>
    <message>
        <source>No change of a state in this run</source>
        <translation>Aucun changement d&apos;état dans cette exécution</translation>
    </message>
</context>
<context>
    <name>steps.no-gil</name>
    <message>
        <source>No hand-over of the GIL in this run</source>
        <translation>Aucun passage du GIL dans cette exécution</translation>
    </message>
</context>
<context>
    <name>steps.no-switch</name>
    <message>
        <source>No switch of a thread in this run</source>
        <translation>Aucune commutation d&apos;un thread dans cette exécution</translation>
    </message>
</context>
<context>
    <name>steps.none-earlier</name>
    <message>
        <source>There is none before this moment</source>
        <translation>Il n&apos;y en a pas avant ce moment</translation>
    </message>
</context>
<context>
    <name>steps.none-later</name>
    <message>
        <source>There is none after this moment</source>
        <translation>Il n&apos;y en a pas après ce moment</translation>
    </message>
</context>
<context>
    <name>steps.sampled</name>
    <message>
        <source>The lanes of this run are sampled: single switches are not known</source>
        <translation>Les pistes de cette exécution sont échantillonnées&#xa0;: les commutations ne sont pas connues une à une</translation>
    </message>
</context>
<context>
    <name>study-check.add-models</name>
    <message>
        <source>add -m, such as -m python.threads,python.processes; &apos;corelane list models&apos; tells them</source>
        <translation>ajoutez -m, par exemple -m python.threads,python.processes&#xa0;; «&#xa0;corelane list models&#xa0;» les donne</translation>
    </message>
</context>
<context>
    <name>study-check.always-one-worker</name>
    <message>
        <source>it has always one worker</source>
        <translation>il a toujours un seul worker</translation>
    </message>
</context>
<context>
    <name>study-check.choose-rounds</name>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>choisissez un nombre de 1 à {most}</translation>
    </message>
</context>
<context>
    <name>study-check.give-more-worker-counts</name>
    <message>
        <source>give more, such as -n 1..4</source>
        <translation>donnez-en plus, par exemple -n 1..4</translation>
    </message>
</context>
<context>
    <name>study-check.give-numbers</name>
    <message>
        <source>give such as 1..4 or 1,2,4,8</source>
        <translation>donnez par exemple 1..4 ou 1,2,4,8</translation>
    </message>
</context>
<context>
    <name>study-check.give-one-size</name>
    <message>
        <source>give one; &apos;corelane breakeven&apos; goes through several</source>
        <translation>donnez-en une&#xa0;; «&#xa0;corelane breakeven&#xa0;» en parcourt plusieurs</translation>
    </message>
</context>
<context>
    <name>study-check.give-one-worker-count</name>
    <message>
        <source>give one; &apos;corelane scale&apos; goes through several</source>
        <translation>donnez-en un&#xa0;; «&#xa0;corelane scale&#xa0;» en parcourt plusieurs</translation>
    </message>
</context>
<context>
    <name>study-check.give-size-range</name>
    <message>
        <source>give a range, such as --sizes 1000..1000000</source>
        <translation>donnez un intervalle, par exemple --sizes 1000..1000000</translation>
    </message>
</context>
<context>
    <name>study-check.given</name>
    <message>
        <source>{count} given</source>
        <translation>{count} donnés</translation>
    </message>
</context>
<context>
    <name>study-check.list-options</name>
    <message>
        <source>&apos;corelane list models&apos; tells the options of each</source>
        <translation>«&#xa0;corelane list models&#xa0;» donne les options de chacun</translation>
    </message>
</context>
<context>
    <name>study-check.name-more-models</name>
    <message>
        <source>name two models or more, such as -m python.threads,python.processes</source>
        <translation>nommez deux modèles ou plus, par exemple -m python.threads,python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.name-parallel-model</name>
    <message>
        <source>name a parallel model, such as -m python.processes</source>
        <translation>nommez un modèle parallèle, par exemple -m python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.name-two-models</name>
    <message>
        <source>name two, such as -m python.sequential,python.processes</source>
        <translation>nommez-en deux, par exemple -m python.sequential,python.processes</translation>
    </message>
</context>
<context>
    <name>study-check.no-model</name>
    <message>
        <source>no model given</source>
        <translation>aucun modèle donné</translation>
    </message>
</context>
<context>
    <name>study-check.no-numbers</name>
    <message>
        <source>not a list of numbers</source>
        <translation>ce n&apos;est pas une liste de nombres</translation>
    </message>
</context>
<context>
    <name>study-check.no-such-option</name>
    <message>
        <source>none of the models has this option</source>
        <translation>aucun des modèles n&apos;a cette option</translation>
    </message>
</context>
<context>
    <name>study-check.no-such-rounds</name>
    <message>
        <source>no such number of rounds</source>
        <translation>nombre de tours non valable</translation>
    </message>
</context>
<context>
    <name>study-check.one-model</name>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
</context>
<context>
    <name>study-check.one-size</name>
    <message>
        <source>this study is made with one size</source>
        <translation>cette étude se fait avec une seule taille</translation>
    </message>
</context>
<context>
    <name>study-check.one-worker-count</name>
    <message>
        <source>this study is made with one number of workers</source>
        <translation>cette étude se fait avec un seul nombre de workers</translation>
    </message>
</context>
<context>
    <name>study-check.several-sizes</name>
    <message>
        <source>break-even needs several sizes</source>
        <translation>le seuil de rentabilité demande plusieurs tailles</translation>
    </message>
</context>
<context>
    <name>study-check.several-worker-counts</name>
    <message>
        <source>scaling needs several numbers of workers</source>
        <translation>le passage à l&apos;échelle demande plusieurs nombres de workers</translation>
    </message>
</context>
<context>
    <name>study-check.two-models</name>
    <message>
        <source>break-even is between two models</source>
        <translation>un seuil de rentabilité est entre deux modèles</translation>
    </message>
</context>
<context>
    <name>study-column.baseline</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>study-column.real</name>
    <message>
        <source>real, 95 %</source>
        <translation>real, 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>study-column.runs</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>study-column.size</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>study-column.speedup</name>
    <message>
        <source>Speedup, 95 %</source>
        <translation>Accélération, 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>study-file.give-one</name>
    <message>
        <source>give a file with one</source>
        <translation>donnez un fichier qui en contient une</translation>
    </message>
</context>
<context>
    <name>study-file.how-kept</name>
    <message>
        <source>a study is kept by --save, or in the window&apos;s folder of recordings</source>
        <translation>une étude se conserve avec --save, ou dans le dossier d&apos;enregistrements de la fenêtre</translation>
    </message>
</context>
<context>
    <name>study-file.none</name>
    <message>
        <source>it holds no study</source>
        <translation>il ne contient aucune étude</translation>
    </message>
</context>
<context>
    <name>study-file.several</name>
    <message>
        <source>it holds several studies</source>
        <translation>il contient plusieurs études</translation>
    </message>
</context>
<context>
    <name>study-text.doubtful</name>
    <message>
        <source>Doubtful: {doubt}</source>
        <translation>Douteux&#xa0;: {doubt}</translation>
    </message>
</context>
<context>
    <name>study.all-made</name>
    <message>
        <source>all runs of this study have been made</source>
        <translation>toutes les exécutions de cette étude ont été faites</translation>
    </message>
</context>
<context>
    <name>study.baseline</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>study.break-even-scale</name>
    <message>
        <source>both axes logarithmic</source>
        <translation>deux axes logarithmiques</translation>
    </message>
</context>
<context>
    <name>study.cannot-start</name>
    <message>
        <source>This cannot be started yet: {reason}.</source>
        <translation>Ceci ne peut pas encore démarrer&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>study.choose-models</name>
    <message>
        <source>choose some under Models</source>
        <translation>choisissez-en sous «&#xa0;Modèles&#xa0;»</translation>
    </message>
</context>
<context>
    <name>study.compare-scale</name>
    <message>
        <source>seconds, 95 % intervals</source>
        <translation>secondes, intervalles à 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>study.dashed</name>
    <message>
        <source>Dashed: extrapolated, as it would be with more cores.</source>
        <translation>En tirets&#xa0;: extrapolé, comme ce serait avec plus de cœurs.</translation>
    </message>
</context>
<context>
    <name>study.doubtful</name>
    <message>
        <source>Doubtful: {doubt}</source>
        <translation>Douteux&#xa0;: {doubt}</translation>
    </message>
</context>
<context>
    <name>study.draw</name>
    <message>
        <source>Click or drag in the chart to draw what you expect.</source>
        <translation>Cliquez ou glissez dans le graphique pour dessiner ce que vous attendez.</translation>
    </message>
</context>
<context>
    <name>study.effective-cores</name>
    <message numerus="yes">
        <source>{cores} effective core[|s]</source>
        <translation>
            <numerusform>{cores} cœur utilisable</numerusform>
            <numerusform>{cores} cœurs utilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.efficiency-scale</name>
    <message>
        <source>speedup per worker, 1 = ideal</source>
        <translation>accélération par worker, 1 = idéal</translation>
    </message>
</context>
<context>
    <name>study.empty</name>
    <message>
        <source>No run of this study has been done yet</source>
        <translation>Aucune exécution de cette étude n&apos;a encore été faite</translation>
    </message>
</context>
<context>
    <name>study.expected-and-measured</name>
    <message>
        <source>{run}: you expected speedup {expected}, measured was {measured}.</source>
        <translation>{run}&#xa0;: vous attendiez une accélération de {expected}, on a mesuré {measured}.</translation>
    </message>
</context>
<context>
    <name>study.expected-no-number</name>
    <message>
        <source>these are no seconds to expect</source>
        <translation>ce ne sont pas des secondes attendues</translation>
    </message>
</context>
<context>
    <name>study.expected-no-size</name>
    <message>
        <source>this is no size to expect</source>
        <translation>ce n’est pas une taille attendue</translation>
    </message>
</context>
<context>
    <name>study.expected-numbers</name>
    <message>
        <source>write numbers above 0 with commas between them, or nothing</source>
        <translation>écrivez des nombres supérieurs à 0 séparés par des virgules, ou rien</translation>
    </message>
</context>
<context>
    <name>study.expected-size</name>
    <message>
        <source>write a whole number, or nothing</source>
        <translation>écrivez un nombre entier, ou rien</translation>
    </message>
</context>
<context>
    <name>study.ideal</name>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
</context>
<context>
    <name>study.logical-cores</name>
    <message numerus="yes">
        <source>{cores} logical (SMT) core[|s]</source>
        <translation>
            <numerusform>{cores} cœur logique (SMT)</numerusform>
            <numerusform>{cores} cœurs logiques (SMT)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.no-commands</name>
    <message>
        <source>a study runs workloads, no commands</source>
        <translation>une étude exécute des travaux, pas des commandes</translation>
    </message>
</context>
<context>
    <name>study.no-model</name>
    <message>
        <source>no model is chosen</source>
        <translation>aucun modèle n&apos;est choisi</translation>
    </message>
</context>
<context>
    <name>study.no-size</name>
    <message>
        <source>Commands have no size: there is nothing to break even over.</source>
        <translation>Les commandes n&apos;ont pas de taille&#xa0;: il n&apos;y a pas de seuil à chercher.</translation>
    </message>
</context>
<context>
    <name>study.none-yet</name>
    <message>
        <source>No run of this study has been done yet.</source>
        <translation>Aucune exécution de cette étude n&apos;a encore été faite.</translation>
    </message>
</context>
<context>
    <name>study.not-alike</name>
    <message>
        <source>{what}: {which}.</source>
        <translation>{what}&#xa0;: {which}.</translation>
    </message>
</context>
<context>
    <name>study.other-mode</name>
    <message>
        <source>select another mode</source>
        <translation>choisissez un autre mode</translation>
    </message>
</context>
<context>
    <name>study.outliers</name>
    <message numerus="yes">
        <source>{runs}, {outliers} outlier[|s]</source>
        <translation>
            <numerusform>{runs}, {outliers} valeur aberrante</numerusform>
            <numerusform>{runs}, {outliers} valeurs aberrantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.pays</name>
    <message>
        <source>pays from here</source>
        <translation>rentable à partir d&apos;ici</translation>
    </message>
</context>
<context>
    <name>study.physical-cores</name>
    <message numerus="yes">
        <source>{cores} physical core[|s]</source>
        <translation>
            <numerusform>{cores} cœur physique</numerusform>
            <numerusform>{cores} cœurs physiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study.predicted</name>
    <message>
        <source>predicted</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>study.predicted-time</name>
    <message>
        <source>predicted {time}</source>
        <translation>prévu {time}</translation>
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
        <translation>accélération {speedup}</translation>
    </message>
</context>
<context>
    <name>study.start</name>
    <message>
        <source>Start the study: its chart grows with every run.</source>
        <translation>Démarrez l&apos;étude&#xa0;: son graphique grandit à chaque exécution.</translation>
    </message>
</context>
<context>
    <name>study.your-prediction</name>
    <message>
        <source>your prediction</source>
        <translation>votre prévision</translation>
    </message>
</context>
<context>
    <name>switching.less-than-none</name>
    <message>
        <source>cannot be told: the threads&apos; times on cores add up to {share} more than their CPU time, as on a virtual machine whose host takes time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>impossible à dire&#xa0;: les temps des threads sur des cœurs font {share} de plus que leur temps CPU, comme sur une machine virtuelle dont l&apos;hôte prend du temps (wait4 {cpu}, sur des cœurs {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.not-comparable</name>
    <message>
        <source>not known: nobody waited for some of the processes, so that wait4 tells a part alone (on cores {on-cores})</source>
        <translation>inconnu&#xa0;: personne n&apos;a attendu certains des processus, et wait4 n&apos;en dit donc qu&apos;une partie (sur les cœurs {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.nothing</name>
    <message>
        <source>nothing to speak of (wait4 {cpu}, on cores {on-cores})</source>
        <translation>presque rien (wait4 {cpu}, sur les cœurs {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.share</name>
    <message>
        <source>{share} of the CPU time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>{share} du temps CPU (wait4 {cpu}, sur les cœurs {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.unseen</name>
    <message>
        <source>not known: the switch records miss {missing} of the CPU time (wait4 {cpu}, on cores {on-cores})</source>
        <translation>inconnu&#xa0;: il manque {missing} du temps CPU dans les relevés de changements de contexte (wait4 {cpu}, sur les cœurs {on-cores})</translation>
    </message>
</context>
<context>
    <name>switching.unwaited</name>
    <message>
        <source>not known: {missing} on cores is of processes that nobody waited for (wait4 {cpu}, on cores {on-cores})</source>
        <translation>inconnu&#xa0;: {missing} sur les cœurs viennent de processus que personne n&apos;a attendus (wait4 {cpu}, sur les cœurs {on-cores})</translation>
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
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>term.certain</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
</context>
<context>
    <name>term.chunk</name>
    <message>
        <source>chunk</source>
        <translation>morceau</translation>
    </message>
</context>
<context>
    <name>term.cores-busy</name>
    <message>
        <source>cores busy</source>
        <translation>cœurs occupés</translation>
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
        <translation>cœurs utilisables</translation>
    </message>
</context>
<context>
    <name>term.efficiency</name>
    <message>
        <source>efficiency</source>
        <translation>efficacité</translation>
    </message>
</context>
<context>
    <name>term.exact</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
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
        <translation>piste</translation>
    </message>
</context>
<context>
    <name>term.likely</name>
    <message>
        <source>likely</source>
        <translation>probable</translation>
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
        <translation>mesure</translation>
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
        <translation>possible</translation>
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
        <translation>échantillonné</translation>
    </message>
</context>
<context>
    <name>term.speedup</name>
    <message>
        <source>speedup</source>
        <translation>accélération</translation>
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
        <translation>tout l’arbre</translation>
    </message>
</context>
<context>
    <name>thinned-runs</name>
    <message numerus="yes">
        <source>{some} of {runs} run[|s] lost stamps or switch records: what their workers did is known in part alone.</source>
        <translation>
            <numerusform>{some} exécution sur {runs} a perdu des repères ou des changements de contexte&#xa0;: ce qu&apos;ont fait ses workers n&apos;est connu qu&apos;en partie.</numerusform>
            <numerusform>{some} exécutions sur {runs} ont perdu des repères ou des changements de contexte&#xa0;: ce qu&apos;ont fait leurs workers n&apos;est connu qu&apos;en partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throttled</name>
    <message numerus="yes">
        <source>A CPU quota held back {some} of {runs} run[|s].</source>
        <translation>
            <numerusform>Un quota de CPU a retenu {some} exécution sur {runs}.</numerusform>
            <numerusform>Un quota de CPU a retenu {some} exécutions sur {runs}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tier.exact</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
</context>
<context>
    <name>tier.mixed</name>
    <message numerus="yes">
        <source>{tier}, but for {processes} process[|es]</source>
        <translation>
            <numerusform>{tier}, sauf pour {processes} processus</numerusform>
            <numerusform>{tier}, sauf pour {processes} processus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tier.sampled</name>
    <message>
        <source>sampled</source>
        <translation>échantillonné</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.evidence</name>
    <message>
        <source>The shell&apos;s time would show {shown} CPU, the whole tree used {tree}: time misses {missed} of descendants that the main process did not reap.</source>
        <translation>time du shell afficherait {shown} de CPU, tout l&apos;arbre en a utilisé {tree}&#xa0;: il lui manque {missed} de descendants que le processus principal n&apos;a pas recueillis.</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.meaning</name>
    <message>
        <source>A process counts its own CPU time and that of the children that it waits for.</source>
        <translation>Un processus compte son propre temps CPU et celui des enfants qu&apos;il attend.</translation>
    </message>
</context>
<context>
    <name>time-misses-descendants.title</name>
    <message>
        <source>The shell&apos;s time misses descendants</source>
        <translation>time du shell manque des descendants</translation>
    </message>
</context>
<context>
    <name>times.cores-busy</name>
    <message>
        <source>{busy} cores</source>
        <translation>{busy} cœurs</translation>
    </message>
</context>
<context>
    <name>times.gil</name>
    <message>
        <source>real ≈ user + sys: the GIL let one thread run at a time.</source>
        <translation>real ≈ user + sys&#xa0;: le GIL n&apos;a laissé tourner qu&apos;un thread à la fois.</translation>
    </message>
</context>
<context>
    <name>times.hardly-computed</name>
    <message>
        <source>It waited most of the time and hardly computed.</source>
        <translation>Il a attendu la plupart du temps et n&apos;a presque pas calculé.</translation>
    </message>
</context>
<context>
    <name>times.more-runs</name>
    <message numerus="yes">
        <source>The newest run of each mode. {others} more run[|s] of this work [is|are] in the table.</source>
        <translation>
            <numerusform>L&apos;exécution la plus récente de chaque mode. {others} autre exécution de ce travail est dans la table.</numerusform>
            <numerusform>L&apos;exécution la plus récente de chaque mode. {others} autres exécutions de ce travail sont dans la table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.none-yet</name>
    <message>
        <source>Run two modes: their real, user and sys times stand here side by side.</source>
        <translation>Exécutez deux modes&#xa0;: leurs temps real, user et sys s&apos;affichent ici côte à côte.</translation>
    </message>
</context>
<context>
    <name>times.one-core</name>
    <message>
        <source>One core at a time: real ≈ user + sys.</source>
        <translation>Un seul cœur à la fois&#xa0;: real ≈ user + sys.</translation>
    </message>
</context>
<context>
    <name>times.one-lock</name>
    <message>
        <source>real ≈ user + sys: the one lock let one thread run at a time.</source>
        <translation>real ≈ user + sys&#xa0;: le verrou unique n&apos;a laissé tourner qu&apos;un thread à la fois.</translation>
    </message>
</context>
<context>
    <name>times.one-thread</name>
    <message>
        <source>real ≈ user + sys: all tasks ran on one thread.</source>
        <translation>real ≈ user + sys&#xa0;: toutes les tâches ont tourné sur un seul thread.</translation>
    </message>
</context>
<context>
    <name>times.others</name>
    <message numerus="yes">
        <source>Other programs had {others} of {cores} core[|s]: run it again on a quiet machine.</source>
        <translation>
            <numerusform>D&apos;autres programmes avaient {others} sur {cores} cœur&#xa0;: recommencez sur une machine au calme.</numerusform>
            <numerusform>D&apos;autres programmes avaient {others} sur {cores} cœurs&#xa0;: recommencez sur une machine au calme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.parallel</name>
    <message>
        <source>The workers ran at the same time.</source>
        <translation>Les workers ont tourné en même temps.</translation>
    </message>
</context>
<context>
    <name>times.several-cores</name>
    <message>
        <source>It computed on several cores at the same time.</source>
        <translation>Il a calculé sur plusieurs cœurs en même temps.</translation>
    </message>
</context>
<context>
    <name>times.shared-cores</name>
    <message numerus="yes">
        <source>{workers} worker[|s] took turns on the cores.</source>
        <translation>
            <numerusform>{workers} worker s&apos;est relayé sur les cœurs.</numerusform>
            <numerusform>{workers} workers se sont relayés sur les cœurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times.too-short</name>
    <message>
        <source>It is too short to tell: starting up and the kernel&apos;s clock say more than the work.</source>
        <translation>C&apos;est trop court pour le dire&#xa0;: le démarrage et l&apos;horloge du noyau en disent plus que le travail.</translation>
    </message>
</context>
<context>
    <name>times.unfinished</name>
    <message>
        <source>Failed or cancelled, and so without a bar: {runs}.</source>
        <translation>Échouées ou annulées, et donc sans barre&#xa0;: {runs}.</translation>
    </message>
</context>
<context>
    <name>times.waited</name>
    <message numerus="yes">
        <source>It could have kept {cores} core[|s] busy: it waited, too.</source>
        <translation>
            <numerusform>Il aurait pu occuper {cores} cœur&#xa0;: il a aussi attendu.</numerusform>
            <numerusform>Il aurait pu occuper {cores} cœurs&#xa0;: il a aussi attendu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-few-runs</name>
    <message numerus="yes">
        <source>With {runs} run[|s] of a kind there is no 95 % interval; what is given is the range of the runs. 6 are enough.</source>
        <translation>
            <numerusform>Avec {runs} exécution d&apos;un genre, il n&apos;y a pas d&apos;intervalle à 95&#xa0;%&#xa0;; ce qui est donné est l&apos;étendue des exécutions. 6 suffisent.</numerusform>
            <numerusform>Avec {runs} exécutions d&apos;un genre, il n&apos;y a pas d&apos;intervalle à 95&#xa0;%&#xa0;; ce qui est donné est l&apos;étendue des exécutions. 6 suffisent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-hot</name>
    <message numerus="yes">
        <source>Cores were slowed down because they were too hot during {some} of {runs} run[|s].</source>
        <translation>
            <numerusform>Des cœurs ont été ralentis parce qu&apos;ils étaient trop chauds pendant {some} exécution sur {runs}.</numerusform>
            <numerusform>Des cœurs ont été ralentis parce qu&apos;ils étaient trop chauds pendant {some} exécutions sur {runs}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.evidence</name>
    <message numerus="yes">
        <source>{chunks} chunk[|s] took {each} µs each, on average; from one to the next went {share} of the time.</source>
        <translation>
            <numerusform>{chunks} morceau a pris {each} µs en moyenne&#xa0;; de l&apos;un au suivant est passé {share} du temps.</numerusform>
            <numerusform>{chunks} morceaux ont pris {each} µs chacun en moyenne&#xa0;; de l&apos;un au suivant est passé {share} du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.meaning</name>
    <message>
        <source>Handing a task out costs as much as doing it: fewer, larger tasks cost less.</source>
        <translation>Distribuer une tâche coûte autant que la faire&#xa0;: des tâches moins nombreuses et plus grandes coûtent moins.</translation>
    </message>
</context>
<context>
    <name>too-little-work.switches</name>
    <message numerus="yes">
        <source>Its threads waited for each other {times} time[|s], and worked {each} µs in between, on average.</source>
        <translation>
            <numerusform>Ses threads se sont attendus {times} fois, et ont travaillé {each} µs entre-temps, en moyenne.</numerusform>
            <numerusform>Ses threads se sont attendus {times} fois, et ont travaillé {each} µs entre-temps, en moyenne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-little-work.title</name>
    <message>
        <source>Too little work per task</source>
        <translation>Trop peu de travail par tâche</translation>
    </message>
</context>
<context>
    <name>too-little-work.waits-meaning</name>
    <message>
        <source>To stop one and to wake it up costs as much as what it does in between: fewer, larger pieces of work cost less.</source>
        <translation>En arrêter un et le réveiller coûte autant que ce qu&apos;il fait entre-temps&#xa0;: des travaux moins nombreux et plus grands coûtent moins.</translation>
    </message>
</context>
<context>
    <name>too-little-work.waits-title</name>
    <message>
        <source>Too little work between waits</source>
        <translation>Trop peu de travail entre les attentes</translation>
    </message>
</context>
<context>
    <name>too-many-threads.evidence</name>
    <message>
        <source>On average {waiting} of them waited for a core that another of them had.</source>
        <translation>En moyenne, {waiting} d&apos;entre eux attendaient un cœur pris par un autre d&apos;entre eux.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.meaning</name>
    <message>
        <source>They take turns on the cores: more of them compute no faster.</source>
        <translation>Ils se relaient sur les cœurs&#xa0;: à plus nombreux, ils ne calculent pas plus vite.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.processes</name>
    <message>
        <source>Each of several processes has threads of its own, as a library for numbers makes them: OMP_NUM_THREADS, OPENBLAS_NUM_THREADS or MKL_NUM_THREADS limit them.</source>
        <translation>Chacun de plusieurs processus a ses propres threads, comme en crée une bibliothèque de calcul&#xa0;: OMP_NUM_THREADS, OPENBLAS_NUM_THREADS ou MKL_NUM_THREADS les limitent.</translation>
    </message>
</context>
<context>
    <name>too-many-threads.threads</name>
    <message numerus="yes">
        <source>{threads} thread[|s] computed.</source>
        <translation>
            <numerusform>{threads} thread a calculé.</numerusform>
            <numerusform>{threads} threads ont calculé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>too-many-threads.title</name>
    <message>
        <source>More threads than cores</source>
        <translation>Plus de threads que de cœurs</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.evidence</name>
    <message numerus="yes">
        <source>After [its|their] last chunk {workers} worker[|s] spent {share} of the time on handing over results.</source>
        <translation>
            <numerusform>Après son dernier morceau, {workers} worker a passé {share} du temps à remettre des résultats.</numerusform>
            <numerusform>Après leur dernier morceau, {workers} workers ont passé {share} du temps à remettre des résultats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transfer-dominates.experiment</name>
    <message>
        <source>Run as threads, which share their memory</source>
        <translation>Exécuter en threads, qui partagent leur mémoire</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.meaning</name>
    <message>
        <source>Data that workers do not share are copied, and that takes longer the more of them there are.</source>
        <translation>Les données que les workers ne partagent pas sont copiées, et cela prend d&apos;autant plus de temps qu&apos;il y en a.</translation>
    </message>
</context>
<context>
    <name>transfer-dominates.title</name>
    <message>
        <source>Handing over results dominates</source>
        <translation>La remise des résultats domine</translation>
    </message>
</context>
<context>
    <name>unavailable.here</name>
    <message>
        <source>this cannot run here</source>
        <translation>ceci ne peut être exécuté ici</translation>
    </message>
</context>
<context>
    <name>unavailable.lock</name>
    <message>
        <source>its workers have no lock in common, which {workload} is about</source>
        <translation>ses workers n&apos;ont pas de verrou en commun, ce dont il s&apos;agit dans {workload}</translation>
    </message>
</context>
<context>
    <name>unavailable.version</name>
    <message>
        <source>needs Python 3.{minor} or newer; this is {version}</source>
        <translation>demande Python 3.{minor} ou plus récent&#xa0;; ceci est {version}</translation>
    </message>
</context>
<context>
    <name>unavailable.where</name>
    <message>
        <source>{model} in {runtime}</source>
        <translation>{model} dans {runtime}</translation>
    </message>
</context>
<context>
    <name>unavailable.workload</name>
    <message>
        <source>the workload {workload} is not there for {runtime} models</source>
        <translation>le travail {workload} n&apos;existe pas pour les modèles {runtime}</translation>
    </message>
</context>
<context>
    <name>view.account</name>
    <message>
        <source>account</source>
        <translation>bilan</translation>
    </message>
</context>
<context>
    <name>view.by-core</name>
    <message>
        <source>by core</source>
        <translation>par cœur</translation>
    </message>
</context>
<context>
    <name>view.by-worker</name>
    <message>
        <source>by worker</source>
        <translation>par worker</translation>
    </message>
</context>
<context>
    <name>view.core-time</name>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
</context>
<context>
    <name>view.cores</name>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
</context>
<context>
    <name>view.memory</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
</context>
<context>
    <name>view.speedup</name>
    <message>
        <source>speedup</source>
        <translation>accélération</translation>
    </message>
</context>
<context>
    <name>view.times</name>
    <message>
        <source>times</source>
        <translation>temps</translation>
    </message>
</context>
<context>
    <name>window.no-display</name>
    <message>
        <source>there is no display for the window</source>
        <translation>il n&apos;y a pas d&apos;écran pour la fenêtre</translation>
    </message>
</context>
<context>
    <name>window.on-terminal</name>
    <message>
        <source>corelane --help tells what runs on the terminal</source>
        <translation>corelane --help dit ce qui fonctionne dans le terminal</translation>
    </message>
</context>
<context>
    <name>worker.interpreter</name>
    <message>
        <source>interpreter</source>
        <translation>interpréteur</translation>
    </message>
</context>
<context>
    <name>worker.process</name>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
</context>
<context>
    <name>worker.rank</name>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
</context>
<context>
    <name>worker.task</name>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
</context>
<context>
    <name>worker.thread</name>
    <message>
        <source>thread</source>
        <translation>thread</translation>
    </message>
</context>
<context>
    <name>worker.worker</name>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
</context>
<context>
    <name>workers.interpreters</name>
    <message>
        <source>interpreters</source>
        <translation>interpréteurs</translation>
    </message>
</context>
<context>
    <name>workers.processes</name>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
</context>
<context>
    <name>workers.ranks</name>
    <message>
        <source>ranks</source>
        <translation>rangs</translation>
    </message>
</context>
<context>
    <name>workers.tasks</name>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
</context>
<context>
    <name>workers.threads</name>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
</context>
<context>
    <name>workers.workers</name>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
</context>
<context>
    <name>workload.allocate</name>
    <message>
        <source>Allocate memory</source>
        <translation>Allouer de la mémoire</translation>
    </message>
</context>
<context>
    <name>workload.allocate.answer</name>
    <message>
        <source>numbers stored</source>
        <translation>nombres stockés</translation>
    </message>
</context>
<context>
    <name>workload.allocate.explanation</name>
    <message>
        <source>CPU-bound in the kernel: builds large lists and drops them</source>
        <translation>limité par le CPU, dans le noyau&#xa0;: construit de grandes listes et les jette</translation>
    </message>
</context>
<context>
    <name>workload.allocate.size</name>
    <message>
        <source>lists of 34 MiB built</source>
        <translation>listes de 34 Mio construites</translation>
    </message>
</context>
<context>
    <name>workload.amdahl</name>
    <message>
        <source>A serial part</source>
        <translation>Une part sérielle</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.answer</name>
    <message>
        <source>sum over the last steps</source>
        <translation>somme des dernières étapes</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.explanation</name>
    <message>
        <source>a set part of the work is done before the workers can begin</source>
        <translation>une part fixée du travail se fait avant que les workers puissent commencer</translation>
    </message>
</context>
<context>
    <name>workload.amdahl.size</name>
    <message>
        <source>units of 1,000 steps</source>
        <translation>unités de 1&#xa0;000 étapes</translation>
    </message>
</context>
<context>
    <name>workload.counter</name>
    <message>
        <source>Count under one lock</source>
        <translation>Compter sous un verrou</translation>
    </message>
</context>
<context>
    <name>workload.counter.answer</name>
    <message>
        <source>the count</source>
        <translation>le compte</translation>
    </message>
</context>
<context>
    <name>workload.counter.explanation</name>
    <message>
        <source>all workers contend for one lock</source>
        <translation>tous les workers se disputent un verrou</translation>
    </message>
</context>
<context>
    <name>workload.counter.size</name>
    <message>
        <source>steps counted</source>
        <translation>étapes comptées</translation>
    </message>
</context>
<context>
    <name>workload.fetch</name>
    <message>
        <source>Fetch from a server</source>
        <translation>Interroger un serveur</translation>
    </message>
</context>
<context>
    <name>workload.fetch.answer</name>
    <message>
        <source>bytes received</source>
        <translation>octets reçus</translation>
    </message>
</context>
<context>
    <name>workload.fetch.explanation</name>
    <message>
        <source>I/O-bound: HTTP requests to a server on this machine that takes its time</source>
        <translation>limité par les E/S&#xa0;: requêtes HTTP à un serveur de cette machine qui prend son temps</translation>
    </message>
</context>
<context>
    <name>workload.fetch.size</name>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
</context>
<context>
    <name>workload.hash</name>
    <message>
        <source>Hash blocks</source>
        <translation>Hacher des blocs</translation>
    </message>
</context>
<context>
    <name>workload.hash.answer</name>
    <message>
        <source>sum of the digests&apos; first 4 bytes</source>
        <translation>somme des 4 premiers octets des empreintes</translation>
    </message>
</context>
<context>
    <name>workload.hash.explanation</name>
    <message>
        <source>CPU-bound in C code that releases the GIL: SHA-256 of large blocks</source>
        <translation>limité par le CPU, en code C qui libère le GIL&#xa0;: SHA-256 de grands blocs</translation>
    </message>
</context>
<context>
    <name>workload.hash.size</name>
    <message>
        <source>blocks hashed</source>
        <translation>blocs hachés</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot</name>
    <message>
        <source>Mandelbrot set</source>
        <translation>Ensemble de Mandelbrot</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.answer</name>
    <message>
        <source>iterations done</source>
        <translation>itérations faites</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.explanation</name>
    <message>
        <source>CPU-bound, in uneven chunks: rows through the middle take far longer</source>
        <translation>limité par le CPU, en morceaux inégaux&#xa0;: les lignes du milieu prennent bien plus de temps</translation>
    </message>
</context>
<context>
    <name>workload.mandelbrot.size</name>
    <message>
        <source>rows of 256 points</source>
        <translation>lignes de 256 points</translation>
    </message>
</context>
<context>
    <name>workload.primes</name>
    <message>
        <source>Count primes</source>
        <translation>Nombres premiers</translation>
    </message>
</context>
<context>
    <name>workload.primes.answer</name>
    <message>
        <source>primes found</source>
        <translation>nombres premiers trouvés</translation>
    </message>
</context>
<context>
    <name>workload.primes.explanation</name>
    <message>
        <source>CPU-bound: trial division of every number below the size</source>
        <translation>limité par le CPU&#xa0;: divisions successives de chaque nombre inférieur à la taille</translation>
    </message>
</context>
<context>
    <name>workload.primes.size</name>
    <message>
        <source>numbers tested</source>
        <translation>nombres testés</translation>
    </message>
</context>
<context>
    <name>workload.read-file</name>
    <message>
        <source>Read a large file</source>
        <translation>Lire un grand fichier</translation>
    </message>
</context>
<context>
    <name>workload.read-file.answer</name>
    <message>
        <source>sum of each MiB&apos;s first and last byte</source>
        <translation>somme du premier et du dernier octet de chaque Mio</translation>
    </message>
</context>
<context>
    <name>workload.read-file.explanation</name>
    <message>
        <source>I/O-bound: reads a file in pieces of 1 MiB</source>
        <translation>limité par les E/S&#xa0;: lit un fichier par morceaux de 1 Mio</translation>
    </message>
</context>
<context>
    <name>workload.read-file.size</name>
    <message>
        <source>MiB read</source>
        <translation>Mio lus</translation>
    </message>
</context>
<context>
    <name>workload.script</name>
    <message>
        <source>Your own script</source>
        <translation>Votre propre script</translation>
    </message>
</context>
<context>
    <name>workload.script.answer</name>
    <message>
        <source>sum of what work(chunk) returns</source>
        <translation>somme de ce que renvoie work(chunk)</translation>
    </message>
</context>
<context>
    <name>workload.script.explanation</name>
    <message>
        <source>a Python file that defines chunks(size) and work(chunk)</source>
        <translation>un fichier Python qui définit chunks(size) et work(chunk)</translation>
    </message>
</context>
<context>
    <name>workload.script.size</name>
    <message>
        <source>what chunks(size) is given</source>
        <translation>ce que reçoit chunks(size)</translation>
    </message>
</context>
<context>
    <name>workload.sleep</name>
    <message>
        <source>Sleep</source>
        <translation>Dormir</translation>
    </message>
</context>
<context>
    <name>workload.sleep.answer</name>
    <message>
        <source>milliseconds waited</source>
        <translation>millisecondes attendues</translation>
    </message>
</context>
<context>
    <name>workload.sleep.explanation</name>
    <message>
        <source>waits without computing: what concurrency can do for waiting</source>
        <translation>attend sans calculer&#xa0;: ce que la concurrence apporte à l&apos;attente</translation>
    </message>
</context>
<context>
    <name>workload.sleep.size</name>
    <message>
        <source>milliseconds waited in all</source>
        <translation>millisecondes attendues en tout</translation>
    </message>
</context>
<context>
    <name>workload.stream</name>
    <message>
        <source>Copy memory</source>
        <translation>Copier de la mémoire</translation>
    </message>
</context>
<context>
    <name>workload.stream.answer</name>
    <message>
        <source>sum of the last bytes copied</source>
        <translation>somme des derniers octets copiés</translation>
    </message>
</context>
<context>
    <name>workload.stream.explanation</name>
    <message>
        <source>memory-bound: copies blocks larger than a core&apos;s own caches</source>
        <translation>limité par la mémoire&#xa0;: copie des blocs plus grands que les caches d&apos;un cœur</translation>
    </message>
</context>
<context>
    <name>workload.stream.size</name>
    <message>
        <source>blocks of 16 MiB copied</source>
        <translation>blocs de 16 Mio copiés</translation>
    </message>
</context>
<context>
    <name>workload.transfer</name>
    <message>
        <source>Move large data</source>
        <translation>Grandes données</translation>
    </message>
</context>
<context>
    <name>workload.transfer.answer</name>
    <message>
        <source>sum of each page&apos;s first byte</source>
        <translation>somme du premier octet de chaque page</translation>
    </message>
</context>
<context>
    <name>workload.transfer.explanation</name>
    <message>
        <source>sends large arguments to the workers and large results back</source>
        <translation>envoie de grands arguments aux workers et reçoit de grands résultats</translation>
    </message>
</context>
<context>
    <name>workload.transfer.size</name>
    <message>
        <source>MiB each way</source>
        <translation>Mio dans chaque sens</translation>
    </message>
</context>
</TS>
