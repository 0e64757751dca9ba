package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which workspaces belong together. Whose a workspace is, is kept with the workspace; this is the organization's side
 * of it, on which it decides who may join.
 *
 * @param members empty until one was linked
 * @param joined to which organization its one workspace went; from then on nothing is founded here any more
 */
record Organization(List<Member> members, @Nullable OrganizationId joined) {

    static final Organization UNLINKED = new Organization(List.of(), null);

    enum Standing {
        JOINING,
        LINKED,
        LEAVING
    }

    /**
     * A workspace of the organization.
     *
     * @param other while it joins, where it comes from; while it leaves, where it goes
     * @param by the name of whoever links it or lets it leave
     */
    record Member(
            WorkspaceId workspace,
            Standing standing,
            @Nullable OrganizationId other,
            String by) {

        static Member linked(WorkspaceId workspace) {
            return new Member(workspace, Standing.LINKED, null, "");
        }

        boolean isJoiningFrom(OrganizationId organization) {
            return standing == Standing.JOINING && organization.equals(other);
        }
    }

    Organization {
        members = List.copyOf(members);
    }

    Optional<Member> member(WorkspaceId workspace) {
        return members.stream()
                .filter(each -> each.workspace().equals(workspace))
                .findFirst();
    }

    List<WorkspaceId> workspaces() {
        return members.stream().map(Member::workspace).toList();
    }

    /** Whether there is any other workspace, be it one that only joins or leaves. */
    boolean isMoreThan(WorkspaceId workspace) {
        return members.stream().anyMatch(each -> !each.workspace().equals(workspace));
    }

    boolean hasGone() {
        return joined != null;
    }

    Organization with(Member member) {
        var others = members.stream().filter(each -> !each.workspace().equals(member.workspace()));
        return new Organization(Stream.concat(others, Stream.of(member)).toList(), joined);
    }

    Organization without(WorkspaceId workspace) {
        return new Organization(
                members.stream()
                        .filter(each -> !each.workspace().equals(workspace))
                        .toList(),
                joined);
    }

    Organization joining(@Nullable OrganizationId other) {
        return new Organization(members, other);
    }
}
