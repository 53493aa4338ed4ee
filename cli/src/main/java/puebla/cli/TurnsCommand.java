package puebla.cli;

import java.time.LocalDate;
import java.util.ArrayList;
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
import puebla.app.chart.OddsChart;
import puebla.app.document.TurnsDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.Ensemble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.NearestToRecord;
import puebla.experiment.branching.TurningPoints;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.narrative.Headlines;
import puebla.narrative.MissingTextException;
import puebla.scenario.Loading;

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
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioRepository.STANDARD,
            description = ScenarioRepository.MEANING)
    private String scenario = ScenarioRepository.STANDARD;

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
        var model = new Model(loaded.scenario(), random.generator);
        try (var interrupt = context.interrupts().get()) {
            Optional<NearestToRecord.Nearest> like =
                    search.likeHistory ? nearest(loaded, model, interrupt) : Optional.empty();
            if (search.likeHistory && like.isEmpty()) {
                return interrupt.status(spec, 0, search.runs);
            }
            var base = BaseTrajectory.of(model, like.map(NearestToRecord.Nearest::seed).orElse(seed));
            List<Integer> also = days.stream().map(day -> within(base, loaded, day)).toList();
            int step = every == null ? TurningPoints.standardStep(base) : every;
            int first = base.lastDay() / step + 1 + also.size();
            long most = (long) (first + TurningPoints.BRANCH_POINTS) * branches;
            int wanted;
            TurningPoints points;
            try (var progress = context.progress((int) Math.min(most, Integer.MAX_VALUE), common, interrupt)) {
                points = new TurningPoints(base, branches, otherUnknowns, common.threads, progress);
                points.grid(step, also);
                points.refine(TurningPoints.BRANCH_POINTS);
                wanted = first;
            }
            boolean cut = interrupt.interrupted();
            answer(loaded, base, points, like, picture, cut);
            return cut ? interrupted(points.points().size() - 1, wanted) : Status.DONE;
        }
    }

    private int interrupted(int points, int grid) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": interrupted after " + points + " of " + grid
                + " branch points; the results cover those " + points);
        err.flush();
        return Status.INTERRUPTED;
    }

    private Optional<NearestToRecord.Nearest> nearest(Loading.Loaded loaded, Model model, Interrupt interrupt) {
        var summary = Summary.of(loaded.scenario());
        var like = new NearestToRecord(loaded.metadata(), summary);
        if (like.measures() == 0) {
            throw new UsageException(
                    "--like-history requires records, and scenario '" + loaded.metadata().info().id() + "' has none",
                    "use --seed instead, or add records to measures.yaml.");
        }
        try (var progress = context.progress(search.runs, common, interrupt)) {
            new Ensemble(seed, search.runs, common.threads).run(one -> Simulation.run(model, one, Policy.HISTORICAL),
                    run -> {
                        summary.add(run);
                        like.add(run);
                    }, progress);
        }
        return summary.runs() < search.runs ? Optional.empty() : Optional.of(like.nearest());
    }

    private void answer(Loading.Loaded loaded, BaseTrajectory base, TurningPoints points,
            Optional<NearestToRecord.Nearest> like,
            @Nullable OutputFile picture, boolean cut) {
        var request = new ExperimentRequest(loaded.metadata().info(), changes.byKey(), base.run().seed(), 1,
                random.generator);
        var run = CompletedRun.of(loaded.scenario(), loaded.metadata(), base.finished(), base.events());
        var out = spec.commandLine().getOut();
        try {
            var headlines = new Headlines(run, language.language);
            if (common.json) {
                var document =
                        TurnsDocument.of(request, base, points, headlines, like, branches, otherUnknowns);
                out.print(Json.text(Interrupt.marked(document, cut)));
            } else {
                var page = new TablePage(out, context.terminal().width(), language.texts());
                new TurnsTables(request, loaded.metadata(), base, points, headlines, page)
                        .print(branches, otherUnknowns, like);
            }
            if (picture != null && points.points().size() > 1) {
                String drawn = new OddsChart(base, loaded.metadata(), points, headlines, branches).svg();
                picture.write(file -> file.append(drawn));
            }
        } catch (MissingTextException lacking) {
            throw new UsageException(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + ScenarioRepository.STANDARD
                            + "/texts shows every text that a narrative needs.");
        }
        out.flush();
    }

    private static int within(BaseTrajectory base, Loading.Loaded loaded, LocalDate day) {
        var info = loaded.metadata().info();
        var last = info.date(base.lastDay());
        if (day.isBefore(info.firstDay()) || day.isAfter(last)) {
            throw DateOption.outside("--on", day, info.firstDay(), last);
        }
        return (int) (day.toEpochDay() - info.firstDay().toEpochDay());
    }
}
