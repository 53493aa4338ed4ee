package puebla.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.FailedWar;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.store.RecordedWar;
import puebla.lab.store.Store;
import puebla.lab.store.StoreDoor;
import puebla.lab.store.StoredEnsemble;
import puebla.lab.summary.RunDocument;
import puebla.lab.summary.Summary;
import puebla.scenario.Loading;

/** {@code puebla run}: how likely? */
@Command(name = "run", sortOptions = false,
        description = "How likely? Fights many wars: how they ended, what happened when, beside the accounts.",
        footer = {"", "Examples:", "  puebla run --runs 400",
                "      400 wars of mexico-1861: outcomes and measures with intervals",
                "  puebla run --runs 400 --set levers.france.troops=0.5",
                "      the same with half of France's reinforcements (puebla list levers)",
                "  puebla run --runs 400 --out wars",
                "      and keeps every war as a row of wars/runs/*.parquet, for DuckDB, R or pandas",
                "  puebla run --runs 400 --out wars --resume",
                "      goes on after Ctrl-C, a crash or a full disk; the answer is that of one go"})
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = "Name under scenarios/ or a folder (default: ${DEFAULT-VALUE}).")
    private String scenario = Shelf.STANDARD;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(names = "--out", paramLabel = "DIR",
            description = "Keeps every war in a new folder of Parquet tables: runs and months (docs/store.md).")
    private @Nullable String out;

    @Option(names = "--chunk", paramLabel = "N", converter = Numbers.Chunk.class,
            description = "Wars that go to files together (default: ${DEFAULT-VALUE}): so many at most a crash loses.")
    private int chunk = Store.CHUNK;

    @Option(names = "--resume",
            description = "Goes on with the store in DIR: fights only the wars that it does not have "
                    + "yet, also more --runs than before. Begins where there is none.")
    private boolean resume;

    @Option(names = "--detail", description = "Keeps the events of every war too (with --out).")
    private boolean detail;

    @Mixin
    private final DiceOptions dice = new DiceOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    RunCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        seeds.check();
        Companions.need(spec, "--out", List.of("--chunk"));
        @Nullable
        Path folder = store();
        var loaded = desk.shelf().open(scenario, changes.list());
        var question = new Question(loaded.book().info(), changes.byKey(), seeds.first, seeds.runs,
                dice.generator);
        try (var interrupt = desk.interrupts().get()) {
            var summary = Summary.of(loaded.scenario());
            fight(question, loaded, summary, folder, interrupt);
            answer(question.over(summary.wars()), loaded, summary);
            return remarks(question, summary.wars(), folder, interrupt);
        }
    }

    /** The folder of the store, refused before anything is fought. */
    private @Nullable Path store() {
        if (out == null) {
            if (detail) {
                throw new Mistake("--detail keeps events in a store, and there is none",
                        "add --out DIR, or leave --detail out.");
            }
            if (resume) {
                throw new Mistake("--resume goes on with a store, and there is none",
                        "add --out DIR, or leave --resume out.");
            }
            return null;
        }
        try {
            Path folder = Path.of(out);
            if (!resume) {
                StoreDoor.refuseUnlessEmpty(folder);
            }
            return folder;
        } catch (InvalidPathException notAPath) {
            throw new Mistake("--out " + out + " is no name for a folder", "name a new folder, such as --out wars.");
        }
    }

    private void fight(Question question, Loading.Loaded loaded, Summary summary, @Nullable Path folder,
            Interrupt interrupt) {
        var model = new Model(loaded.scenario(), dice.generator);
        var ensemble = new Ensemble(seeds.first, seeds.runs, common.threads);
        if (folder == null) {
            try (var progress = desk.progress(seeds.runs, common, interrupt)) {
                ensemble.fight(seed -> Simulation.run(model, seed, Policy.HISTORICAL), summary::add, progress);
            }
            return;
        }
        try (var store = resume ? StoreDoor.resume(folder, question, loaded.scenario(), detail, chunk)
                : StoreDoor.create(folder, question, loaded.scenario(), detail, chunk);
                var progress = desk.progress(seeds.runs, common, interrupt)) {
            new StoredEnsemble(store, common.threads).fight(
                    seed -> RecordedWar.fight(model, seed, Policy.HISTORICAL, detail), summary::add, progress);
        } catch (FailedWar failed) {
            kept(summary.wars(), folder);
            throw failed;
        }
    }

    private void answer(Question finished, Loading.Loaded loaded, Summary summary) {
        if (finished.runs() == 0) {
            return;
        }
        var to = spec.commandLine().getOut();
        if (common.json) {
            to.print(Json.text(new RunDocument(finished, loaded.scenario(), summary).json()));
        } else {
            new RunTables(finished, loaded.book(), summary, to, desk.terminal().width()).print();
        }
        to.flush();
    }

    private int remarks(Question question, int finished, @Nullable Path folder, Interrupt interrupt) {
        int status = interrupt.status(spec, finished, question.runs());
        if (folder != null && (status != Status.DONE || !common.quiet)) {
            kept(finished, folder);
        }
        return status;
    }

    private void kept(int wars, Path folder) {
        var err = spec.commandLine().getErr();
        err.println(Figures.wars(wars) + " kept in " + folder + ": runs, months" + (detail ? ", events" : "")
                + " and manifest.json");
        err.flush();
    }
}
