package puebla.lab;

/** Watch that forwards every call to another watch. Subclasses override some of the calls. */
public class Relay implements Watch {
    private final Watch to;

    public Relay(Watch to) {
        this.to = to;
    }

    @Override
    public void finished(int wars) {
        to.finished(wars);
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
