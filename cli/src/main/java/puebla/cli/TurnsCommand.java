package puebla.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.summary.Summary;
import puebla.lab.telling.Headlines;
import puebla.lab.telling.MissingText;
import puebla.lab.telling.Tale;
import puebla.lab.turns.LikeHistory;
import puebla.lab.turns.OddsPicture;
import puebla.lab.turns.Trunk;
import puebla.lab.turns.TurningPoints;
import puebla.lab.turns.TurnsDocument;
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
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = Shelf.MEANING)
    private String scenario = Shelf.STANDARD;

    @Option(names = "--seed", paramLabel = "S", converter = Numbers.Seed.class,
            description = "Seed of the run (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--branches", paramLabel = "K", converter = Numbers.Branches.class,
            description = "Branches per branch point (default: ${DEFAULT-VALUE}).")
    private int branches = 200;

    @Option(names = "--every", paramLabel = "DAYS", converter = Numbers.Days.class,
            description = "Days between branch points (default: about 40 branch points).")
    private @Nullable Integer every;

    @Option(names = "--on", paramLabel = "DATE",
            description = "Adds a branch point on this date, such as 1862-05-05. Repeatable.")
    private List<String> on = new ArrayList<>();

    @Option(names = "--like-history",
            description = "Uses the run nearest to the historical record. Searches --runs runs, starting at --seed.")
    private boolean likeHistory;

    @Option(names = "--runs", paramLabel = "N", converter = Numbers.Wars.class,
            description = "Number of runs that --like-history searches (default: ${DEFAULT-VALUE}).")
    private int runs = 200;

    @Option(names = "--redraw-latents",
            description = "Draws new parameters, traits and hidden intentions from their priors in each branch.")
    private boolean otherUnknowns;

    @Option(names = "--svg", paramLabel = "FILE",
            description = "Writes an SVG chart of the odds over time, with the events at the turning points.")
    private @Nullable String svg;

    @Option(names = "--force", description = "Overwrites FILE if it exists.")
    private boolean force;

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final DiceOptions dice = new DiceOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    TurnsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Companions.need(spec, "--like-history", List.of("--runs"));
        Companions.need(spec, "--svg", List.of("--force"));
        @Nullable
        Target picture = svg == null ? null : Target.of("--svg", svg, "odds.svg", force);
        var days = on.stream().map(text -> DateOption.parse("--on", text)).toList();
        var loaded = ScenarioArgument.open(desk, spec, common, scenario, changes.list());
        var model = new Model(loaded.scenario(), dice.generator);
        try (var interrupt = desk.interrupts().get()) {
            Optional<LikeHistory.Nearest> like = likeHistory ? nearest(loaded, model, interrupt) : Optional.empty();
            if (likeHistory && like.isEmpty()) {
                return interrupt.status(spec, 0, runs);
            }
            var trunk = Trunk.of(model, like.map(LikeHistory.Nearest::seed).orElse(seed));
            List<Integer> also = days.stream().map(day -> within(trunk, loaded, day)).toList();
            int step = every == null ? TurningPoints.standardStep(trunk) : every;
            int mornings = trunk.lastDay() / step + 1 + also.size();
            long most = (long) (mornings + TurningPoints.MORNINGS) * branches;
            int wanted;
            TurningPoints points;
            try (var progress = desk.progress((int) Math.min(most, Integer.MAX_VALUE), common, interrupt)) {
                points = new TurningPoints(trunk, branches, otherUnknowns, common.threads, progress);
                points.grid(step, also);
                points.refine(TurningPoints.MORNINGS);
                wanted = mornings;
            }
            boolean cut = interrupt.asked();
            answer(loaded, trunk, points, like, picture, cut);
            return cut ? interrupted(points.mornings().size() - 1, wanted) : Status.DONE;
        }
    }

    private int interrupted(int mornings, int grid) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": interrupted after " + mornings + " of " + grid
                + " branch points; the results cover those " + mornings);
        err.flush();
        return Status.INTERRUPTED;
    }

    private Optional<LikeHistory.Nearest> nearest(Loading.Loaded loaded, Model model, Interrupt interrupt) {
        var summary = Summary.of(loaded.scenario());
        var like = new LikeHistory(loaded.book(), summary);
        if (like.measures() == 0) {
            throw new Mistake(
                    "--like-history requires records, and scenario '" + loaded.book().info().id() + "' has none",
                    "use --seed instead, or add records to measures.yaml.");
        }
        try (var progress = desk.progress(runs, common, interrupt)) {
            new Ensemble(seed, runs, common.threads).fight(one -> Simulation.run(model, one, Policy.HISTORICAL),
                    run -> {
                        summary.add(run);
                        like.add(run);
                    }, progress);
        }
        return summary.wars() < runs ? Optional.empty() : Optional.of(like.nearest());
    }

    private void answer(Loading.Loaded loaded, Trunk trunk, TurningPoints points, Optional<LikeHistory.Nearest> like,
            @Nullable Target picture, boolean cut) {
        var question = new Question(loaded.book().info(), changes.byKey(), trunk.run().seed(), 1, dice.generator);
        var tale = Tale.of(loaded.scenario(), loaded.book(), trunk.finished(), trunk.events());
        var out = spec.commandLine().getOut();
        try {
            var headlines = new Headlines(tale, language.language);
            if (common.json) {
                var document =
                        new TurnsDocument(question, trunk, points, headlines, like).json(branches, otherUnknowns);
                out.print(Json.text(Interrupt.marked(document, cut)));
            } else {
                var page = new TablePage(out, desk.terminal().width(), language.texts());
                new TurnsTables(question, loaded.book(), trunk, points, headlines, page)
                        .print(branches, otherUnknowns, like);
            }
            if (picture != null && points.mornings().size() > 1) {
                String drawn = new OddsPicture(trunk, loaded.book(), points, headlines, branches).svg();
                picture.write(file -> file.append(drawn));
            }
        } catch (MissingText lacking) {
            throw new Mistake(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + Shelf.STANDARD + "/texts shows every text that a narrative needs.");
        }
        out.flush();
    }

    private static int within(Trunk trunk, Loading.Loaded loaded, LocalDate day) {
        var info = loaded.book().info();
        var last = info.date(trunk.lastDay());
        if (day.isBefore(info.firstDay()) || day.isAfter(last)) {
            throw DateOption.outside("--on", day, info.firstDay(), last);
        }
        return (int) (day.toEpochDay() - info.firstDay().toEpochDay());
    }
}
