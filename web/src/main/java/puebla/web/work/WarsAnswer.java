package puebla.web.work;

import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.Question;
import puebla.lab.Watch;
import puebla.lab.summary.Summary;
import puebla.scenario.Loading;

/** Result that is computed from many runs. A run is not kept after it was evaluated. */
abstract class WarsAnswer implements Answer {
    final Question question;
    final Loading.Loaded loaded;
    final Summary summary;
    private final int threads;

    WarsAnswer(Question question, Loading.Loaded loaded, int threads) {
        this.question = question;
        this.loaded = loaded;
        this.threads = threads;
        summary = Summary.of(loaded.scenario());
    }

    /** Evaluates a run. The summary already contains it. */
    abstract void look(Run run);

    @Override
    public int total() {
        return question.runs();
    }

    @Override
    public void fight(Watch watch) {
        var model = new Model(loaded.scenario(), question.dice());
        new Ensemble(question.firstSeed(), question.runs(), threads).fight(
                seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
                    summary.add(run);
                    look(run);
                }, watch);
    }

    @Override
    public boolean begun() {
        return summary.wars() > 0;
    }
}
