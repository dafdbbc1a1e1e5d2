CREATE TABLE edge (a VALUE, b VALUE);
COPY edge FROM 'edge.facts' (DELIMITER '\t', HEADER false);

CREATE TABLE path AS
WITH RECURSIVE path AS (
    SELECT a, b FROM edge
    UNION
    SELECT path.a, edge.b FROM path JOIN edge ON path.b = edge.a
)
SELECT * FROM path;

SELECT 'path', count(*) FROM path;
