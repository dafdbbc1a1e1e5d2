CREATE TABLE parent (child VALUE, parent VALUE);
COPY parent FROM 'parent.facts' (DELIMITER '\t', HEADER false);

CREATE TABLE same_generation AS
WITH RECURSIVE same_generation AS (
    SELECT x.child AS a, y.child AS b
    FROM parent x JOIN parent y ON x.parent = y.parent
    WHERE x.child <> y.child
    UNION
    SELECT x.child, y.child
    FROM same_generation
    JOIN parent x ON x.parent = same_generation.a
    JOIN parent y ON y.parent = same_generation.b
)
SELECT * FROM same_generation;

SELECT 'same_generation', count(*) FROM same_generation;
