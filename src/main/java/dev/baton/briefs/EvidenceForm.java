package dev.baton.briefs;

import com.google.common.base.Splitter;
import dev.baton.briefs.Content.Evidence;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The section that says what sales shows. */
final class EvidenceForm {

    static final int MOST = 20;
    private static final String PROOFS = "proofs";
    private static final String ASSETS = "assets";

    static List<Input> inputs(Evidence evidence) {
        return List.of(
                lines(
                        PROOFS,
                        Caption.optional("Proof")
                                .hint("Case studies and quotes, one on each line, with or without a link"),
                        evidence.proofs()),
                lines(
                        ASSETS,
                        Caption.optional("Assets").hint("One on each line: One-pager https://example.com/one-pager"),
                        evidence.assets()));
    }

    private static Input lines(String id, Caption caption, List<Asset> initial) {
        return new Input.Line(
                id,
                caption,
                true,
                PitchForm.LONGEST,
                initial.stream().map(EvidenceForm::line).collect(Collectors.joining("\n")));
    }

    private static String line(Asset asset) {
        return asset.link() == null ? asset.title() : asset.title() + " " + asset.link();
    }

    /** @param complaints gets what must be changed, by input; then the result counts for nothing */
    static Evidence read(Submission submission, Map<String, String> complaints) {
        return new Evidence(read(submission, PROOFS, complaints), read(submission, ASSETS, complaints));
    }

    private static List<Asset> read(Submission submission, String input, Map<String, String> complaints) {
        var typed = BriefForm.text(submission, input, PitchForm.LONGEST, complaints);
        var assets = new ArrayList<Asset>();
        for (var line : Splitter.on('\n').trimResults().omitEmptyStrings().split(typed)) {
            switch (LinkedLine.read(line)) {
                case LinkedLine.Reading.Good(var asset) -> assets.add(asset);
                case LinkedLine.Reading.Bad(var complaint) -> complaints.putIfAbsent(input, complaint);
            }
        }
        if (assets.size() > MOST) {
            complaints.put(input, "Please use at most " + MOST + ".");
        }
        return assets;
    }

    private EvidenceForm() {}
}
