package puebla.cli;

import java.time.temporal.ChronoUnit;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import puebla.lab.Watch;

/** Watches an ensemble for a person: a bar on standard error when that is a screen, and an ear for Ctrl-C. */
final class Progress implements Watch, AutoCloseable {
    private static final int BAR_COLUMNS = 90;
    private static final int REFRESH_MILLIS = 200;

    private final Optional<ProgressBar> bar;
    private final Interrupt interrupt;

    private Progress(Optional<ProgressBar> bar, Interrupt interrupt) {
        this.bar = bar;
        this.interrupt = interrupt;
    }

    static Progress of(int wars, boolean shown, Interrupt interrupt) {
        return new Progress(shown ? Optional.of(bar(wars)) : Optional.empty(), interrupt);
    }

    private static ProgressBar bar(int wars) {
        return new ProgressBarBuilder().setTaskName("wars").setInitialMax(wars).setStyle(ProgressBarStyle.ASCII)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_COLUMNS)).build();
    }

    @Override
    public void finished(int wars) {
        bar.ifPresent(shown -> shown.stepTo(wars));
    }

    @Override
    public boolean stopped() {
        return interrupt.asked();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
