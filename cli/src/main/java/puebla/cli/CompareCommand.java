package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.CompareRuns;
import puebla.app.Counterfactual;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.paired.Comparison;
import puebla.scenario.Loading;
import puebla.scenario.override.Change;

/** {@code puebla compare}: runs every seed with and without a change. */
@Command(name = "compare", sortOptions = false,
        description = "Runs every seed twice with common random numbers, without and with a change, and prints the differences.",
        footer = {"", "Examples:", "  puebla compare --change levers.us.pressure=0 --runs 500",
                "      500 pairs of runs, without and with pressure from the United States",
                "  puebla compare --change levers.disease=0.5 --change levers.us.arms=0 --each",
                "      compares each change on its own; without --each, both together",
                "  puebla compare --change systems.loans=off --runs 5000 --precision 0.02",
                "      stops when every outcome's difference is known to ±2 percentage points",
                "  puebla compare --change levers.us.pressure=0 --tell 3",
                "      tells the pair of runs with seed 3 side by side"})
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Option(names = "--change", paramLabel = "KEY=VALUE", required = true,
            description = "The change: a lever, parameter, decision or datum. Repeatable; all changes apply together.")
    private List<String> altered = new ArrayList<>();

    @Option(names = "--each", description = "Compares each --change on its own.")
    private boolean each;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Option(names = "--precision", paramLabel = "P", converter = OptionConverters.Precision.class,
            description = "Stops early when the half-width of every outcome's 95 %% interval is at most P, such as 0.02 (2 percentage points).")
    private @Nullable Double precision;

    @Mixin
    private final ChangeOptions base = new ChangeOptions();

    @Option(names = "--all", description = "Also lists measures whose difference is not significant.")
    private boolean all;

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @ArgGroup(exclusive = false)
    private TellPairOptions tell = new TellPairOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    CompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        seeds.check();
        if (tell.seed == null) {
            OptionGroups.exclude(spec, "--json", List.of("--lang"));
        }
        OptionGroups.exclude(spec, "--tell", List.of("--runs", "--seed", "--precision", "--all"));
        var without = ScenarioArgument.open(context, spec, common, scenario, base.list());
        var lang = language.of(without.metadata().info());
        var with = counterfactuals(without);
        if (tell.seed != null) {
            return new PairNarration(context, common, spec, tell, lang).tell(
                    new ExperimentRequest(without.metadata().info(), base.byKey(), tell.seed, 1, random.generator),
                    without, with);
        }
        var request = new ExperimentRequest(without.metadata().info(), base.byKey(), seeds.first, seeds.runs,
                random.generator);
        var comparison = new CompareRuns(request, without, with, each,
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision), common.threads);
        try (var interrupt = context.interrupts().get()) {
            int finished;
            try (var progress = context.progress(seeds.runs, common, interrupt)) {
                finished = comparison.run(progress);
            }
            answer(comparison, without, interrupt.cut(finished, seeds.runs));
            if (precision != null && !interrupt.interrupted() && !common.quiet) {
                remarkPrecision(precision, finished, comparison.comparisons());
            }
            return interrupt.status(spec, finished, seeds.runs);
        }
    }

    private void remarkPrecision(double aim, int finished, List<Comparison> comparisons) {
        double widest = comparisons.stream().mapToDouble(Comparison::precision).max().orElse(0);
        String reached = "--precision " + Formats.plain(aim) + " was " + (widest > aim ? "not reached" : "reached");
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": "
                + (finished < seeds.runs
                        ? "stopped after " + Formats.whole(finished) + " of " + Formats.whole(seeds.runs) + " pairs: "
                                + reached
                        : reached + " after " + Formats.whole(finished) + " pairs")
                + "; the widest interval is ±" + String.format(Locale.ROOT, "%.2g", widest)
                + (widest > aim ? "; increase --runs" : ""));
        err.flush();
    }

    /** Loads a scenario for each change, or one for all of them. */
    private List<Counterfactual> counterfactuals(Loading.Loaded without) {
        List<Change> changes = altered.stream().map(text -> new Change(text, "--change")).toList();
        var bundles = each ? changes.stream().map(List::of).toList() : List.of(changes);
        return bundles.stream().map(bundle -> Counterfactual.of(without, base.list(), bundle,
                all -> context.scenarios().open(scenario, all))).toList();
    }

    private void answer(CompareRuns comparison, Loading.Loaded without, boolean cut) {
        if (!comparison.begun()) {
            return;
        }
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(Interrupt.marked(comparison.document(), cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts(without.metadata().info()));
            new CompareTables(comparison.finished(), without.metadata(), page, all).print(comparison.changes(),
                    comparison.comparisons());
        }
        out.flush();
    }
}
