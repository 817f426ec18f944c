package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.act.Act;
import org.hearsay.claim.Count;
import org.hearsay.claim.Heard;
import org.hearsay.ledger.voice.Utterance;

/** Makes statements of the ledger ones that claims can be made of. */
final class HeardMaker {

    private final List<Utterance> statements;
    private final Map<Long, List<Count>> counts;
    private final Map<Long, Setting> settings;
    private final SourceMaker sources;

    HeardMaker(List<Utterance> statements, Map<Long, List<Count>> counts, Map<Long, Setting> settings) {
        this.statements = statements;
        this.counts = counts;
        this.settings = settings;
        sources = new SourceMaker(statements, settings);
    }

    /** All of them, in their order. */
    List<Heard> all() {
        return statements.stream().map(this::heard).toList();
    }

    private Heard heard(Utterance one) {
        Setting setting = Setting.of(settings, one);
        Act act = Act.valueOf(one.act().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Heard(
                one.id(),
                one.origin().article(),
                one.words(),
                act,
                sources.of(one),
                one.via().stream().map(Utterance.Via::name).toList(),
                one.answers(),
                one.said().day(),
                counts.getOrDefault(one.id(), List.of()),
                act == Act.DENIES && !setting.denies(),
                setting.headline());
    }
}
