package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.document.CompareDocument;
import puebla.app.document.CompareEachDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.PairedEnsemble;
import puebla.kernel.Model;
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
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioRepository.STANDARD,
            description = ScenarioRepository.MEANING)
    private String scenario = ScenarioRepository.STANDARD;

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

    /** Changes that apply together. */
    private record Bundle(List<Change> changes) {
        Map<String, String> byKey() {
            var byKey = new TreeMap<String, String>();
            changes.forEach(change -> byKey.put(change.key(), change.value()));
            return byKey;
        }
    }

    @Override
    public Integer call() {
        seeds.check();
        if (tell.seed == null) {
            OptionGroups.exclude(spec, "--json", List.of("--lang"));
        }
        OptionGroups.exclude(spec, "--tell", List.of("--runs", "--seed", "--precision", "--all"));
        var without = ScenarioArgument.open(context, spec, common, scenario, base.list());
        var bundles = bundles();
        List<Loading.Loaded> with = bundles.stream().map(bundle -> changed(without, bundle)).toList();
        if (tell.seed != null) {
            return new PairNarration(context, common, spec, tell, language.language).tell(
                    new ExperimentRequest(without.metadata().info(), base.byKey(), tell.seed, 1, random.generator),
                    without, with,
                    bundles.stream().map(Bundle::byKey).toList());
        }
        var request = new ExperimentRequest(without.metadata().info(), base.byKey(), seeds.first, seeds.runs,
                random.generator);
        var pairs = new PairedEnsemble(new Model(without.scenario(), random.generator),
                with.stream().map(one -> new Model(one.scenario(), random.generator)).toList(), seeds.first, seeds.runs,
                common.threads,
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision));
        var comparisons = pairs.comparisons();
        try (var interrupt = context.interrupts().get()) {
            int finished;
            try (var progress = context.progress(seeds.runs, common, interrupt)) {
                finished = pairs.run(comparisons, progress);
            }
            answer(request.over(finished), without, bundles, comparisons, interrupt.cut(finished, seeds.runs));
            if (precision != null && !interrupt.interrupted() && !common.quiet) {
                remarkPrecision(precision, finished, comparisons);
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

    private List<Bundle> bundles() {
        List<Change> changes = altered.stream().map(text -> new Change(text, "--change")).toList();
        return each ? changes.stream().map(change -> new Bundle(List.of(change))).toList()
                : List.of(new Bundle(changes));
    }

    /** Loads the scenario with the changes. A change replaces a {@code --set} of the same key. */
    private Loading.Loaded changed(Loading.Loaded without, Bundle bundle) {
        var keys = bundle.byKey().keySet();
        List<Change> whole = new ArrayList<>(base.list());
        whole.removeIf(change -> keys.contains(change.key()));
        whole.addAll(bundle.changes);
        var with = context.scenarios().open(scenario, whole);
        if (with.scenario().equals(without.scenario())) {
            String said = bundle.changes.stream().map(Change::text).reduce((a, b) -> a + ", " + b).orElse("");
            throw new UsageException("--change " + said + " has no effect: the baseline already has this value",
                    "write another value; puebla list levers and puebla list parameters show the default values.");
        }
        return with;
    }

    private void answer(ExperimentRequest finished, Loading.Loaded without, List<Bundle> bundles,
            List<Comparison> comparisons,
            boolean cut) {
        if (finished.runs() == 0) {
            return;
        }
        var out = spec.commandLine().getOut();
        List<Map<String, String>> changes = bundles.stream().map(Bundle::byKey).toList();
        if (common.json) {
            var document = each ? CompareEachDocument.of(finished, without.scenario(), changes, comparisons)
                    : CompareDocument.of(finished, without.scenario(), changes.getFirst(), comparisons.getFirst());
            out.print(Json.text(Interrupt.marked(document, cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts());
            new CompareTables(finished, without.metadata(), page, all).print(changes, comparisons);
        }
        out.flush();
    }
}
