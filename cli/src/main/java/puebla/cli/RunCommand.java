package puebla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.RunEnsemble;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.RunFailedException;
import puebla.scenario.Loading;
import puebla.store.Stores;

/** {@code puebla run}: runs an ensemble and summarizes it. */
@Command(name = "run", sortOptions = false,
        description = "Runs many simulated wars and prints how they ended, what happened when, and the historical record.",
        footer = {"", "Examples:", "  puebla run --runs 400 --brief",
                "      shares of the outcomes in 400 runs of mexico-1861",
                "  puebla run --runs 400 --set levers.france.troops=0.5",
                "      the same runs with half of France's reinforcements (puebla list levers)",
                "  puebla run --runs 400 --out wars",
                "      also writes every run to Parquet tables in the folder wars",
                "  puebla run --runs 400 --out wars --resume",
                "      resumes the store after Ctrl-C, a crash or a full disk",
                "  puebla run --from wars/manifest.json --out again",
                "      repeats the runs of a store with the same code: the same results, bit for bit"})
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @ArgGroup(exclusive = false)
    private StoreOptions options = new StoreOptions();

    @Option(names = "--from", paramLabel = "MANIFEST",
            description = "Repeats the runs of a store: a manifest.json or the folder of a store. Takes the scenario, "
                    + "the seeds, the overrides and the tables from it. Refuses if the code differs.")
    private @Nullable String from;

    @Option(names = "--brief", description = "Prints only how the runs ended.")
    private boolean brief;

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    RunCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        seeds.check();
        OptionGroups.exclude(spec, "--json", List.of("--brief", "--lang"));
        OptionGroups.exclude(spec, "--from", List.of("--seed", "--runs", "--set", "--dice", "--detail", "--chunk"));
        @Nullable
        Path folder = store();
        var repeat = from == null ? null : RepeatedRequest.of(from);
        if (repeat != null) {
            take(repeat, folder != null);
        }
        var loaded = ScenarioArgument.open(context, spec, common, scenario, changes.list());
        if (repeat != null) {
            repeat.refuseOther(loaded.metadata().info());
        }
        var texts = language.texts(loaded.metadata().info());
        var request = new ExperimentRequest(loaded.metadata().info(), changes.byKey(), seeds.first, seeds.runs,
                random.generator);
        var ensemble = new RunEnsemble(request, loaded, common.threads, Optional.ofNullable(target(folder)));
        try (var interrupt = context.interrupts().get()) {
            run(ensemble, folder, interrupt);
            int finished = ensemble.summary().runs();
            answer(ensemble, loaded, texts, interrupt.cut(finished, seeds.runs));
            return remarks(request, finished, folder, interrupt);
        }
    }

    private RunEnsemble.@Nullable Target target(@Nullable Path folder) {
        return folder == null ? null
                : new RunEnsemble.Target(folder, options.resume, options.detail, options.chunk,
                        !context.scenarios().ships(context.scenarios().folder(scenario, Optional.empty())));
    }

    /** Takes the options from a manifest. */
    private void take(RepeatedRequest repeat, boolean stored) {
        var request = repeat.request();
        if (!spec.commandLine().getParseResult().hasMatchedPositional(0)) {
            scenario = repeat.scenario(context.scenarios());
        }
        seeds.first = request.seed();
        seeds.runs = request.runs();
        changes.take(request.changes());
        random.generator = request.random();
        if (stored) {
            options.detail = request.detail();
            options.chunk = request.chunkWars();
        }
    }

    /** Returns the folder of the store, and rejects an unusable one before any run. */
    private @Nullable Path store() {
        if (options.out == null) {
            return null;
        }
        Path folder = StoreArgument.path("--out", options.out, "wars");
        if (!options.resume) {
            Stores.refuseUnlessEmpty(folder);
        }
        return folder;
    }

    private void run(RunEnsemble ensemble, @Nullable Path folder, Interrupt interrupt) {
        try (var progress = context.progress(seeds.runs, common, interrupt)) {
            ensemble.run(progress);
        } catch (RunFailedException failed) {
            if (folder != null) {
                kept(ensemble.summary().runs(), folder);
            }
            throw failed;
        }
    }

    private void answer(RunEnsemble ensemble, Loading.Loaded loaded, Messages texts, boolean cut) {
        if (!ensemble.begun()) {
            return;
        }
        var to = spec.commandLine().getOut();
        var finished = ensemble.finished();
        if (common.json) {
            to.print(Json.text(Interrupt.marked(ensemble.document(), cut)));
        } else {
            var page = new TablePage(to, context.terminal().width(), texts);
            var tables = new RunTables(finished, loaded.metadata(), ensemble.summary(), page);
            if (brief) {
                tables.brief();
            } else {
                tables.print();
            }
            if (!common.quiet) {
                page.say("run.next");
                NextCommands.after(scenario, finished, loaded.metadata()).forEach(next -> to.println("  " + next));
            }
        }
        to.flush();
    }

    private int remarks(ExperimentRequest request, int finished, @Nullable Path folder, Interrupt interrupt) {
        int status = interrupt.status(spec, finished, request.runs());
        if (folder != null && (status != Status.DONE || !common.quiet)) {
            kept(finished, folder);
        }
        return status;
    }

    private void kept(int runs, Path folder) {
        var err = spec.commandLine().getErr();
        err.println(Formats.runs(runs) + " stored in " + folder + " (runs, draws, months"
                + (options.detail ? ", events" : "")
                + ", manifest.json)");
        err.flush();
    }
}
