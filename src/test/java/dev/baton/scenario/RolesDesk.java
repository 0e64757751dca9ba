package dev.baton.scenario;

import dev.baton.chat.Part;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What people of an office do with the list of who does what. */
record RolesDesk(Office office) {

    /** What is shown if somebody asks for the task by its name. */
    Answer task(Colleague by, String name) {
        return by.types("who " + name);
    }

    Answer presses(Colleague by, String task, String label) {
        return by.presses(task(by, task).card(), label);
    }

    Answer takesOn(Colleague by, String task) {
        return presses(by, task, "Take it on");
    }

    Answer gives(Colleague by, String task, Colleague... owners) {
        return presses(by, task, "Change").fills(Map.of("owners", people(owners)));
    }

    static List<String> people(Colleague... people) {
        return Arrays.stream(people).map(each -> each.person.value()).toList();
    }

    /** Words of the part of the answer that tells of that task. */
    String about(Colleague by, String task) {
        return task(by, task).card().parts().stream()
                .filter(Part.Paragraph.class::isInstance)
                .map(Object::toString)
                .filter(words -> words.contains("Strong[text=" + task + "]"))
                .findFirst()
                .orElse("");
    }
}
