package puebla.web.work;

import puebla.lab.Watch;
import tools.jackson.databind.node.ObjectNode;

/** How a kind of question is answered. One thread fights; its document is made on that thread too. */
interface Answer extends AutoCloseable {
    /** How many wars or futures it takes, as far as is known. */
    int total();

    /** Fights until it is done or the watch stops it. */
    void fight(Watch watch);

    /** Whether there is anything to tell yet. */
    boolean begun();

    /** What is known so far; the same as the command prints when all is fought. */
    ObjectNode document();

    /** Frees what it holds. */
    @Override
    default void close() {}
}
