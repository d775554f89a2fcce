starts AS (
  SELECT started_q AS q, complexity, neighbourhood, grouping(complexity, neighbourhood) AS g,
         count(*) AS started, count(waited) AS waited,
         quantile_disc(waited, 0.5) AS median, quantile_disc(waited, 0.9) AS p90,
         count(complexity) AS known, count(*) FILTER (WHERE complexity = 'HIGH') AS high,
         coalesce(sum(partners) FILTER (WHERE complexity = 'HIGH'), 0) AS partners
  FROM fact GROUP BY GROUPING SETS ((q), (q, complexity), (q, neighbourhood))),
closings AS (
  SELECT closed_q AS q, complexity, neighbourhood, grouping(complexity, neighbourhood) AS g,
         count(*) AS closed, quantile_disc(lasted, 0.5) AS lasted,
         sum(evaluations) AS evaluations, sum(adjustments) AS adjustments, sum(plans) AS plans,
         count(*) FILTER (WHERE finished) AS finished,
         count(*) FILTER (WHERE followed_90) AS followed_90,
         count(*) FILTER (WHERE followed_90 AND cared_for) AS cared_for,
         count(*) FILTER (WHERE followed_365) AS followed_365,
         count(*) FILTER (WHERE followed_365 AND came_back) AS came_back
  FROM fact WHERE closed_q IS NOT NULL GROUP BY GROUPING SETS ((q), (q, complexity), (q, neighbourhood))),
signals AS (
  SELECT s.q, f.complexity, f.neighbourhood, grouping(f.complexity, f.neighbourhood) AS g,
         count(*) AS signals, count(DISTINCT f.client) AS clients
  FROM signal s JOIN fact f ON f.id = s.id
  GROUP BY GROUPING SETS ((s.q), (s.q, f.complexity), (s.q, f.neighbourhood))),
waits AS (
  SELECT started_q AS q, complexity, neighbourhood, grouping(complexity, neighbourhood) AS g,
         CASE WHEN waited <= watched THEN waited ELSE watched END AS day,
         count(*) FILTER (WHERE waited <= watched) AS happened, count(*) AS gone
  FROM fact GROUP BY GROUPING SETS ((q, day), (q, day, complexity), (q, day, neighbourhood))),
risks AS (
  SELECT *, sum(gone) OVER (PARTITION BY g, q, complexity, neighbourhood ORDER BY day DESC) AS at_risk FROM waits),
survival AS (
  SELECT *, exp(sum(CASE WHEN happened = at_risk THEN -1e9 ELSE ln(1 - happened / at_risk) END)
                OVER (PARTITION BY g, q, complexity, neighbourhood ORDER BY day)) AS s FROM risks),
estimates AS (
  SELECT q, complexity, neighbourhood, g,
         min(day) FILTER (WHERE happened > 0 AND s <= 0.5 + 1e-12) AS median, sum(gone) AS n
  FROM survival GROUP BY q, complexity, neighbourhood, g),
changes AS (
  SELECT q, complexity, neighbourhood, sum(change) AS change
  FROM (SELECT started_q AS q, complexity, neighbourhood, count(*) AS change FROM fact GROUP BY ALL
        UNION ALL
        SELECT closed_q AS q, complexity, neighbourhood, -count(*) AS change FROM fact
        WHERE closed_q IS NOT NULL GROUP BY ALL)
  GROUP BY ALL),
stock_changes AS (
  SELECT q, complexity, neighbourhood, grouping(complexity, neighbourhood) AS g, sum(change) AS change
  FROM changes GROUP BY GROUPING SETS ((q), (q, complexity), (q, neighbourhood))),
stock_groups AS (SELECT DISTINCT complexity, neighbourhood, g FROM stock_changes),
stocks AS (
  SELECT r.q, s.complexity, s.neighbourhood, s.g,
         sum(coalesce(c.change, 0)) OVER (PARTITION BY s.g, s.complexity, s.neighbourhood ORDER BY r.q) AS open
  FROM stock_groups s CROSS JOIN range(1, 21) r(q)
  LEFT JOIN stock_changes c ON c.q = r.q AND c.g = s.g
       AND c.complexity IS NOT DISTINCT FROM s.complexity AND c.neighbourhood IS NOT DISTINCT FROM s.neighbourhood),
answers AS (
  SELECT 'signals' AS measure, q, complexity, neighbourhood, g, signals AS first, 0 AS second FROM signals
  UNION ALL SELECT 'clients-signalled', q, complexity, neighbourhood, g, clients, 0 FROM signals
  UNION ALL SELECT 'trajectories-started', q, complexity, neighbourhood, g, started, 0 FROM starts
  UNION ALL SELECT 'waiting-days.median', q, complexity, neighbourhood, g, median, waited FROM starts
  UNION ALL SELECT 'waiting-days.p90', q, complexity, neighbourhood, g, p90, waited FROM starts
  UNION ALL SELECT 'waiting-days-km.median', q, complexity, neighbourhood, g, median, n FROM estimates
  UNION ALL SELECT 'high-complexity-share', q, complexity, neighbourhood, g, high, known FROM starts
  UNION ALL SELECT 'partners-per-high-complexity-trajectory', q, complexity, neighbourhood, g, partners, high FROM starts
  UNION ALL SELECT 'throughput-days.median', q, complexity, neighbourhood, g, lasted, closed FROM closings
  UNION ALL SELECT 'evaluations-per-closed-trajectory', q, complexity, neighbourhood, g, evaluations, closed FROM closings
  UNION ALL SELECT 'adjustments-per-closed-trajectory', q, complexity, neighbourhood, g, adjustments, closed FROM closings
  UNION ALL SELECT 'plan-versions-per-closed-trajectory', q, complexity, neighbourhood, g, plans, closed FROM closings
  UNION ALL SELECT 'final-evaluation-share', q, complexity, neighbourhood, g, finished, closed FROM closings
  UNION ALL SELECT 'aftercare-share-90', q, complexity, neighbourhood, g, cared_for, followed_90 FROM closings
  UNION ALL SELECT 'reentry-share-365', q, complexity, neighbourhood, g, came_back, followed_365 FROM closings
  UNION ALL SELECT 'open-trajectories', q, complexity, neighbourhood, g, open, 0 FROM stocks)
SELECT measure, q,
       CASE g WHEN 3 THEN 'all'
              WHEN 1 THEN 'complexity=' || coalesce(CAST(complexity AS VARCHAR), 'unknown')
              ELSE 'neighbourhood=' || coalesce(CAST(neighbourhood AS VARCHAR), 'unknown') END AS stratum,
       first, second
FROM answers
