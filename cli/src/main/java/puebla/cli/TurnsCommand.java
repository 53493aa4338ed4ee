package puebla.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.FindNearestRun;
import puebla.app.FindTurningPoints;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.branching.NearestToRecord;
import puebla.scenario.Loading;
import puebla.scenario.catalog.ScenarioIdentity;

/** {@code puebla turns}: finds the turning points of one run. */
@Command(name = "turns", sortOptions = false,
        description = "Finds the turning points of one run: starts branches on many of its days and prints the days on which the odds of the outcomes moved, with their events.",
        footer = {"", "Examples:", "  puebla turns --seed 3 --branches 200",
                "      the odds of the run with seed 3 by day, and its turning points",
                "  puebla turns --like-history --runs 500 --svg odds.svg",
                "      the same for the run of 500 that is nearest to the record, with a chart",
                "  puebla turns --seed 3 --on 1862-05-05 --on 1865-04-09",
                "      also computes the odds on these days"})
final class TurnsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Option(names = "--seed", paramLabel = "S", converter = OptionConverters.Seed.class,
            description = "Seed of the run (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--branches", paramLabel = "K", converter = OptionConverters.Branches.class,
            description = "Branches per branch point (default: ${DEFAULT-VALUE}).")
    private int branches = 200;

    @Option(names = "--every", paramLabel = "DAYS", converter = OptionConverters.Days.class,
            description = "Days between branch points (default: about 40 branch points).")
    private @Nullable Integer every;

    @Option(names = "--on", paramLabel = "DATE",
            description = "Adds a branch point on this date, such as 1862-05-05. Repeatable.")
    private List<String> on = new ArrayList<>();

    @ArgGroup(exclusive = false)
    private LikeHistoryOptions search = new LikeHistoryOptions();

    @Option(names = "--redraw-latents",
            description = "Draws new parameters, traits and hidden intentions from their priors in each branch.")
    private boolean otherUnknowns;

    @ArgGroup(exclusive = false)
    private ChartOptions chart = new ChartOptions();

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    TurnsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        @Nullable
        OutputFile picture = chart.svg == null ? null : OutputFile.of("--svg", chart.svg, "odds.svg", chart.force);
        var days = on.stream().map(text -> DateOption.parse("--on", text)).toList();
        var loaded = ScenarioArgument.open(context, spec, common, scenario, changes.list());
        var lang = language.of(loaded.metadata().info());
        try (var interrupt = context.interrupts().get()) {
            var like = search.likeHistory ? nearest(loaded, interrupt) : Optional.<NearestToRecord.Nearest>empty();
            if (search.likeHistory && like.isEmpty()) {
                return interrupt.status(spec, 0, search.runs);
            }
            var info = loaded.metadata().info();
            var options = new FindTurningPoints.Options(branches, otherUnknowns,
                    every == null ? OptionalInt.empty() : OptionalInt.of(every),
                    days.stream().map(day -> (int) (day.toEpochDay() - info.firstDay().toEpochDay())).toList(),
                    lang);
            var turns = new FindTurningPoints(
                    request(loaded, like.map(NearestToRecord.Nearest::seed).orElse(seed), 1), loaded, options, like,
                    common.threads);
            days.forEach(day -> refuseOutside(info, day, turns.base().lastDay()));
            try (var progress = context.progress(turns.total(), common, interrupt)) {
                turns.run(progress);
            }
            boolean cut = interrupt.interrupted();
            answer(loaded, turns, picture, cut);
            return cut ? interrupted(turns.points().points().size() - 1, turns.grid()) : Status.DONE;
        }
    }

    private ExperimentRequest request(Loading.Loaded loaded, long firstSeed, int number) {
        return new ExperimentRequest(loaded.metadata().info(), changes.byKey(), firstSeed, number, random.generator);
    }

    private int interrupted(int points, int grid) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": interrupted after " + points + " of " + grid
                + " branch points; the results cover those " + points);
        err.flush();
        return Status.INTERRUPTED;
    }

    private Optional<NearestToRecord.Nearest> nearest(Loading.Loaded loaded, Interrupt interrupt) {
        var nearest = new FindNearestRun(request(loaded, seed, search.runs), loaded, common.threads);
        if (nearest.records() == 0) {
            throw new UsageException(
                    "--like-history requires records, and scenario '" + loaded.metadata().info().id() + "' has none",
                    "use --seed instead, or add records to measures.yaml.");
        }
        int finished;
        try (var progress = context.progress(search.runs, common, interrupt)) {
            finished = nearest.run(progress);
        }
        return finished < search.runs ? Optional.empty() : Optional.of(nearest.nearest());
    }

    private void answer(Loading.Loaded loaded, FindTurningPoints turns, @Nullable OutputFile picture, boolean cut) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(Interrupt.marked(turns.document(), cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts(loaded.metadata().info()));
            new TurnsTables(turns.request(), loaded.metadata(), turns.base(), turns.points(), turns.headlines(), page)
                    .print(branches, otherUnknowns, turns.nearest());
        }
        if (picture != null && turns.begun()) {
            String drawn = turns.chart();
            picture.write(file -> file.append(drawn));
        }
        out.flush();
    }

    private static void refuseOutside(ScenarioIdentity info, LocalDate day, int lastDay) {
        var last = info.date(lastDay);
        if (day.isBefore(info.firstDay()) || day.isAfter(last)) {
            throw DateOption.outside("--on", day, info.firstDay(), last);
        }
    }
}
