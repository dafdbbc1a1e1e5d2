CREATE TABLE said (claim VALUE, speaker VALUE, day VALUE);
CREATE TABLE spoke_with (claim VALUE, who VALUE, whom VALUE, day VALUE);
CREATE TABLE denied (claim VALUE, target VALUE);
CREATE TABLE declined (claim VALUE, target VALUE);
CREATE TABLE relays (claim VALUE, source VALUE);
CREATE TABLE speaks_for (speaker VALUE, party VALUE);
COPY said FROM 'said.facts' (DELIMITER '\t', HEADER false);
COPY spoke_with FROM 'spoke_with.facts' (DELIMITER '\t', HEADER false);
COPY denied FROM 'denied.facts' (DELIMITER '\t', HEADER false);
COPY declined FROM 'declined.facts' (DELIMITER '\t', HEADER false);
COPY relays FROM 'relays.facts' (DELIMITER '\t', HEADER false);
COPY speaks_for FROM 'speaks_for.facts' (DELIMITER '\t', HEADER false);

CREATE TABLE represents AS
WITH RECURSIVE represents AS (
    SELECT speaker, party FROM speaks_for
    UNION
    SELECT speaks_for.speaker, represents.party
    FROM speaks_for JOIN represents ON speaks_for.party = represents.speaker
)
SELECT * FROM represents;

CREATE TABLE origin AS
WITH RECURSIVE origin AS (
    SELECT claim, claim AS origin FROM said ANTI JOIN relays USING (claim)
    UNION
    SELECT relays.claim, origin.origin FROM relays JOIN origin ON relays.source = origin.claim
)
SELECT * FROM origin;

CREATE TABLE contact AS
SELECT claim, least(who, whom) AS a, greatest(who, whom) AS b, day
FROM spoke_with WHERE who <> whom;

CREATE TABLE party_voice AS
WITH meeting AS (SELECT DISTINCT a, b, day FROM contact),
    party AS (SELECT *, unnest([a, b]) AS party FROM meeting)
SELECT a, b, day, party AS speaker FROM party
UNION
SELECT a, b, day, represents.speaker FROM party JOIN represents USING (party);

CREATE TABLE attested AS
SELECT DISTINCT a, b, contact.day, speaker
FROM contact JOIN origin USING (claim) JOIN said ON said.claim = origin.origin;

CREATE TABLE confirmed AS
SELECT DISTINCT a, b, day FROM attested SEMI JOIN party_voice USING (a, b, day, speaker);

CREATE TABLE party_denied AS
SELECT DISTINCT a, b, day
FROM (
    SELECT a, b, contact.day, speaker
    FROM denied JOIN contact ON contact.claim = denied.target JOIN said ON said.claim = denied.claim
) SEMI JOIN party_voice USING (a, b, day, speaker);

CREATE TABLE corroborated AS
SELECT a, b, day FROM attested GROUP BY a, b, day HAVING count(*) > 1;

CREATE TABLE disputed AS
SELECT DISTINCT a, b, day
FROM (
    SELECT * FROM attested SEMI JOIN party_denied USING (a, b, day)
) ANTI JOIN party_voice USING (a, b, day, speaker);

CREATE TABLE contradictory AS
SELECT a, b, day FROM party_denied SEMI JOIN confirmed USING (a, b, day);

CREATE TABLE unconfirmed AS
SELECT DISTINCT a, b, day FROM attested ANTI JOIN confirmed USING (a, b, day);

CREATE TABLE single_source AS
SELECT a, b, day FROM unconfirmed ANTI JOIN corroborated USING (a, b, day);

CREATE TABLE silent AS
WITH refused AS (
    SELECT a, b, contact.day, speaker
    FROM declined JOIN contact ON contact.claim = declined.target
    JOIN said ON said.claim = declined.claim
)
SELECT a, b, day FROM unconfirmed
SEMI JOIN (SELECT * FROM refused SEMI JOIN party_voice USING (a, b, day, speaker))
USING (a, b, day);

CREATE TABLE network AS
SELECT a, b FROM confirmed
UNION
SELECT a, b FROM corroborated ANTI JOIN disputed USING (a, b);

SELECT 'confirmed', count(*) FROM confirmed
UNION ALL SELECT 'party_denied', count(*) FROM party_denied
UNION ALL SELECT 'corroborated', count(*) FROM corroborated
UNION ALL SELECT 'disputed', count(*) FROM disputed
UNION ALL SELECT 'contradictory', count(*) FROM contradictory
UNION ALL SELECT 'single_source', count(*) FROM single_source
UNION ALL SELECT 'silent', count(*) FROM silent
UNION ALL SELECT 'network', count(*) FROM network;
