package puebla.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import puebla.experiment.RunListener;

/** Shows the progress of an ensemble on standard error, if that is a terminal, and stops the ensemble on Ctrl-C. */
final class Progress implements RunListener, AutoCloseable {
    private static final int BAR_COLUMNS = 90;
    private static final int REFRESH_MILLIS = 200;

    private final Optional<ProgressBar> bar;
    private final Interrupt interrupt;

    private Progress(Optional<ProgressBar> bar, Interrupt interrupt) {
        this.bar = bar;
        this.interrupt = interrupt;
    }

    static Progress of(int runs, boolean shown, Interrupt interrupt) {
        return new Progress(shown ? Optional.of(bar(runs)) : Optional.empty(), interrupt);
    }

    private static ProgressBar bar(int runs) {
        return new ProgressBarBuilder().setTaskName("runs").setInitialMax(runs).setStyle(ProgressBarStyle.ASCII)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_COLUMNS)).build();
    }

    @Override
    public void finished(int runs) {
        bar.ifPresent(shown -> shown.stepTo(runs));
    }

    @Override
    public boolean stopped() {
        return interrupt.interrupted();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
