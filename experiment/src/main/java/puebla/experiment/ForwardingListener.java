package puebla.experiment;

/** Listener that forwards every call to another listener. Subclasses override some of the calls. */
public class ForwardingListener implements RunListener {
    private final RunListener to;

    public ForwardingListener(RunListener to) {
        this.to = to;
    }

    @Override
    public void finished(int runs) {
        to.finished(runs);
    }

    @Override
    public void begin() {
        to.begin();
    }

    @Override
    public void end() {
        to.end();
    }

    @Override
    public boolean stopped() {
        return to.stopped();
    }
}
