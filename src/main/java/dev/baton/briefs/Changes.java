package dev.baton.briefs;

import dev.baton.briefs.Content.Section;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.util.Arrays;
import java.util.List;

/** Finds what one version of a brief says otherwise than another, as the forms ask for it. */
final class Changes {

    private final Directory directory;

    Changes(Directory directory) {
        this.directory = directory;
    }

    List<FieldChange> between(OrganizationId organization, Content before, Content after) {
        var pods = directory.pods(organization);
        return Arrays.stream(Section.values())
                .flatMap(section -> between(organization, pods, section, before, after).stream())
                .toList();
    }

    List<FieldChange> between(OrganizationId organization, Section section, Content before, Content after) {
        return between(organization, directory.pods(organization), section, before, after);
    }

    private List<FieldChange> between(
            OrganizationId organization, List<Pod> pods, Section section, Content before, Content after) {
        return FieldChange.between(
                BriefForm.inputs(before, section, pods),
                BriefForm.inputs(after, section, pods),
                person -> directory.nameOf(organization, person));
    }
}
