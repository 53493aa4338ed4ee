package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.kernel.Model;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.pairs.CompareDocument;
import puebla.lab.pairs.Comparison;
import puebla.lab.pairs.PairedEnsemble;
import puebla.scenario.Loading;
import puebla.scenario.change.Change;

/** {@code puebla compare}: what if? */
@Command(name = "compare", sortOptions = false,
        description = "What if? Fights each war twice, with the same luck: as it is, and with one cause changed.",
        footer = {"", "Examples:", "  puebla compare --change levers.us.pressure=0 --runs 500",
                "      500 worlds with and without pressure from the United States, war by war",
                "  puebla compare --change levers.disease=0.5 --change levers.us.arms=0 --each",
                "      each of the two alone; without --each both together",
                "  puebla compare --change systems.loans=off --runs 5000 --precision 0.02",
                "      until every outcome's difference is known to two points, or 5,000 worlds are fought",
                "  puebla compare --change levers.us.pressure=0 --tell 3",
                "      war 3 in both worlds: what happened in one and not in the other, and because of what"})
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = "Name under scenarios/ or a folder (default: ${DEFAULT-VALUE}).")
    private String scenario = Shelf.STANDARD;

    @Option(names = "--change", paramLabel = "KEY=VALUE", required = true,
            description = "What makes the difference: a lever, parameter, decision or datum. May be repeated: one bundle.")
    private List<String> altered = new ArrayList<>();

    @Option(names = "--each", description = "Compares each --change alone.")
    private boolean each;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Option(names = "--precision", paramLabel = "P", converter = Numbers.Precision.class,
            description = "Stops once the 95 %% interval of every outcome's difference is P wide to either side, as in 0.02.")
    private @Nullable Double precision;

    @Mixin
    private final ChangeOptions base = new ChangeOptions();

    @Option(names = "--all", description = "Lists the measures too whose difference cannot be told from zero.")
    private boolean all;

    @Mixin
    private final DiceOptions dice = new DiceOptions();

    @Mixin
    private final TellPairOptions tell = new TellPairOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    CompareCommand(Desk desk) {
        this.desk = desk;
    }

    /** Changes that are asked about together. */
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
        Companions.need(spec, "--tell", List.of("--lang", "--detail"));
        Companions.exclude(spec, "--tell", List.of("--runs", "--seed", "--precision", "--all"));
        var without = desk.shelf().open(scenario, base.list());
        var bundles = bundles();
        List<Loading.Loaded> with = bundles.stream().map(bundle -> changed(without, bundle)).toList();
        if (tell.seed != null) {
            return new ToldPair(desk, common, spec, tell).tell(
                    new Question(without.book().info(), base.byKey(), tell.seed, 1, dice.generator), without, with,
                    bundles.stream().map(Bundle::byKey).toList());
        }
        var question = new Question(without.book().info(), base.byKey(), seeds.first, seeds.runs,
                dice.generator);
        var pairs = new PairedEnsemble(new Model(without.scenario(), dice.generator),
                with.stream().map(one -> new Model(one.scenario(), dice.generator)).toList(), seeds.first, seeds.runs,
                common.threads,
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision));
        var comparisons = pairs.comparisons();
        try (var interrupt = desk.interrupts().get()) {
            int worlds;
            try (var progress = desk.progress(seeds.runs, common, interrupt)) {
                worlds = pairs.fight(comparisons, progress);
            }
            answer(question.over(worlds), without, bundles, comparisons);
            if (worlds == seeds.runs && !common.quiet) {
                remarkUnreached(comparisons);
            }
            return interrupt.status(spec, worlds, seeds.runs);
        }
    }

    private void remarkUnreached(List<Comparison> comparisons) {
        double widest = comparisons.stream().mapToDouble(Comparison::precision).max().orElse(0);
        if (precision != null && widest > precision) {
            var err = spec.commandLine().getErr();
            err.println(spec.qualifiedName() + ": --precision " + precision + " was not reached: after "
                    + Figures.wars(seeds.runs) + " the widest interval of an outcome's share is ±"
                    + String.format(Locale.ROOT, "%.2g", widest) + "; add --runs.");
            err.flush();
        }
    }

    private List<Bundle> bundles() {
        List<Change> changes = altered.stream().map(text -> new Change(text, "--change")).toList();
        return each ? changes.stream().map(change -> new Bundle(List.of(change))).toList()
                : List.of(new Bundle(changes));
    }

    /** The world with the changes, which take the place of those of the base that alter the same fact. */
    private Loading.Loaded changed(Loading.Loaded without, Bundle bundle) {
        var keys = bundle.byKey().keySet();
        List<Change> whole = new ArrayList<>(base.list());
        whole.removeIf(change -> keys.contains(change.key()));
        whole.addAll(bundle.changes);
        var with = desk.shelf().open(scenario, whole);
        if (with.scenario().equals(without.scenario())) {
            String said = bundle.changes.stream().map(Change::text).reduce((a, b) -> a + ", " + b).orElse("");
            throw new Mistake("--change " + said + " changes nothing: the world without it is the same",
                    "give another value; puebla list levers and puebla list parameters say what is in force.");
        }
        return with;
    }

    private void answer(Question fought, Loading.Loaded without, List<Bundle> bundles, List<Comparison> comparisons) {
        if (fought.runs() == 0) {
            return;
        }
        var out = spec.commandLine().getOut();
        List<Map<String, String>> changes = bundles.stream().map(Bundle::byKey).toList();
        if (common.json) {
            out.print(Json.text(
                    new CompareDocument(fought, without.scenario(), changes, comparisons).json(each)));
        } else {
            new CompareTables(fought, without.book(), out, desk.terminal().width(), all).print(changes, comparisons);
        }
        out.flush();
    }
}
