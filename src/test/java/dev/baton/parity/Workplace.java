package dev.baton.parity;

import java.util.stream.Stream;

/**
 * A platform as people use it: a channel that nobody else has, Maya and Priya of marketing, Jonas and Grace of sales,
 * Sam the administrator, and Alex, a guest.
 */
interface Workplace {

    /** As people know it. */
    String platform();

    Colleague colleague(String firstName);

    /** Adds Baton to the channel. */
    void invitesBaton(Colleague by);

    default Colleague maya() {
        return colleague("Maya");
    }

    default Colleague jonas() {
        return colleague("Jonas");
    }

    default Colleague grace() {
        return colleague("Grace");
    }

    default Colleague sam() {
        return colleague("Sam");
    }

    default Colleague alex() {
        return colleague("Alex");
    }

    /** Who is there. */
    static Stream<String> names() {
        return Stream.of("Maya Lindgren", "Priya Raman", "Jonas Weber", "Grace Chen", "Sam Taylor", "Alex Morgan");
    }

    static String firstName(String name) {
        return name.substring(0, name.indexOf(' '));
    }
}
