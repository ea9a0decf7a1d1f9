PRAGMA user_version = 6;
CREATE TABLE `achievement` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`origin` text NOT NULL,
	`repository` integer NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`category` text NOT NULL,
	`source` text NOT NULL,
	`started` integer,
	`started_offset` integer,
	`completed` integer,
	`completed_offset` integer,
	`author_name` text NOT NULL,
	`author_email` text NOT NULL,
	`collaborators` text NOT NULL,
	`tags` text NOT NULL,
	`skills` text NOT NULL,
	`summary` text,
	`because` text NOT NULL,
	`size` text NOT NULL,
	`traces` text NOT NULL,
	`ready` integer NOT NULL,
	`pinned` integer NOT NULL,
	`hidden` integer NOT NULL,
	`edited` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `activity` (
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`place` text NOT NULL,
	`kind` text NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`rest` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`source`, `external_id`)
);
CREATE TABLE `alias` (
	`repository` integer NOT NULL,
	`written` integer NOT NULL,
	`canonical` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`repository`, `written`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
CREATE TABLE `checkout` (
	`git_dir` text PRIMARY KEY NOT NULL,
	`repository` integer NOT NULL,
	`tips` text NOT NULL,
	`shallow` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `coaching` (
	`repository` integer NOT NULL,
	`oid` blob NOT NULL,
	`coach` text NOT NULL,
	`kind` text NOT NULL,
	`quality_score` real NOT NULL,
	`quality_level` text NOT NULL,
	`created` integer NOT NULL,
	`reasons` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`repository`, `oid`, `coach`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `coaching_decision` (
	`session` integer NOT NULL,
	`oid` text NOT NULL,
	`position` integer NOT NULL,
	`choice` text NOT NULL,
	`text` text,
	`at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`session`, `oid`),
	FOREIGN KEY (`session`) REFERENCES `coaching_session`(`key`) ON UPDATE no action ON DELETE cascade
);
CREATE TABLE `coaching_session` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`repository` integer NOT NULL,
	`started` integer NOT NULL,
	`ended` integer,
	`commits` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `commit_file` (
	`commit` integer NOT NULL,
	`path` integer NOT NULL,
	`old_path` integer,
	`bits` integer NOT NULL,
	`insertions` integer NOT NULL,
	`deletions` integer NOT NULL,
	PRIMARY KEY(`commit`, `path`)
) WITHOUT ROWID;
CREATE TABLE `commits` (
	`key` integer PRIMARY KEY NOT NULL,
	`repository` integer NOT NULL,
	`oid` blob NOT NULL,
	`parents` blob NOT NULL,
	`author` integer NOT NULL,
	`committer` integer NOT NULL,
	`authored` integer,
	`authored_offset` integer,
	`committed` integer,
	`committed_offset` integer,
	`message` text NOT NULL,
	`encoding` text,
	`flags` integer NOT NULL,
	`files_changed` integer NOT NULL,
	`insertions` integer NOT NULL,
	`deletions` integer NOT NULL,
	`unworked_lines` integer NOT NULL,
	`superseded_by` blob,
	`reachable` integer NOT NULL,
	`patch_id` blob,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `evidence` (
	`achievement` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`at` integer,
	`at_offset` integer,
	`quotation` text,
	PRIMARY KEY(`achievement`, `kind`, `target`),
	FOREIGN KEY (`achievement`) REFERENCES `achievement`(`key`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
CREATE TABLE `figure` (
	`achievement` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`baseline` real,
	`achieved` real,
	`direction` text,
	`provenance` text NOT NULL,
	`quotation` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`achievement`, `position`),
	FOREIGN KEY (`achievement`) REFERENCES `achievement`(`key`) ON UPDATE no action ON DELETE cascade
);
CREATE TABLE `identity` (
	`key` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL
);
CREATE TABLE `model_call` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`prompt` text NOT NULL,
	`version` integer NOT NULL,
	`digest` text NOT NULL,
	`input_hash` text NOT NULL,
	`model` text NOT NULL,
	`prompt_tokens` integer,
	`answer_tokens` integer,
	`duration` integer NOT NULL,
	`usable` integer NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL,
	`prompt_text` text,
	`recorded_at` integer NOT NULL
);
CREATE TABLE `note` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`recorded_at` integer NOT NULL
);
CREATE TABLE `path` (
	`key` integer PRIMARY KEY NOT NULL,
	`path` text NOT NULL
);
CREATE TABLE `repository` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`remote_url` text,
	`default_branch` text,
	`recorded_at` integer NOT NULL
);
CREATE TABLE `repository_identity` (
	`repository` integer NOT NULL,
	`identity` integer NOT NULL,
	PRIMARY KEY(`repository`, `identity`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
CREATE TABLE `repository_root` (
	`root` text PRIMARY KEY NOT NULL,
	`repository` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
CREATE TABLE `score` (
	`achievement` integer NOT NULL,
	`scorer` text NOT NULL,
	`value` integer NOT NULL,
	`overall` integer NOT NULL,
	`percentile` integer,
	`readings` blob NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`achievement`, `scorer`),
	FOREIGN KEY (`achievement`) REFERENCES `achievement`(`key`) ON UPDATE no action ON DELETE cascade
);
CREATE TABLE `tag` (
	`repository` integer NOT NULL,
	`name` text NOT NULL,
	`oid` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`repository`, `name`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
CREATE INDEX `achievement_completed` ON `achievement` (`repository`,`completed`);
CREATE UNIQUE INDEX `achievement_id_unique` ON `achievement` (`id`);
CREATE UNIQUE INDEX `achievement_origin_unique` ON `achievement` (`origin`);
CREATE INDEX `activity_place` ON `activity` (`place`,`kind`,`created`);
CREATE UNIQUE INDEX `coaching_session_id_unique` ON `coaching_session` (`id`);
CREATE INDEX `coaching_session_started` ON `coaching_session` (`repository`,`started`);
CREATE INDEX `commits_authored` ON `commits` (`repository`,`authored`);
CREATE INDEX `commits_committed` ON `commits` (`repository`,`committed`);
CREATE UNIQUE INDEX `commits_oid` ON `commits` (`repository`,`oid`);
CREATE INDEX `commits_superseded` ON `commits` (`repository`,`superseded_by`) WHERE superseded_by IS NOT NULL;
CREATE UNIQUE INDEX `identity_written` ON `identity` (`name`,`email`);
CREATE INDEX `model_call_at` ON `model_call` (`at`,`id`);
CREATE UNIQUE INDEX `model_call_id_unique` ON `model_call` (`id`);
CREATE INDEX `model_call_input` ON `model_call` (`input_hash`,`digest`,`prompt`,`version`);
CREATE UNIQUE INDEX `path_path_unique` ON `path` (`path`);
CREATE UNIQUE INDEX `repository_id_unique` ON `repository` (`id`);
INSERT INTO "achievement" VALUES (1, '0197a0f4-0001-7abc-8def-0123456789ab', 'engine-id/pull/1', 1, 'work 1', 'what was done', 'feature', 'pull-request', 1750003000, -330, 1750003600, -330, 'Ada', 'ada@example.com', '[]', '["engine"]', '[]', NULL, '["one pull request"]', '{"commits":1,"files":2,"directories":1,"insertions":30,"deletions":4,"unworkedLines":0,"testLines":0}', '{"laterCommits":0,"laterAuthors":0,"revertedCommits":0,"release":null,"closedIssues":[]}', 0, 0, 0, '[]', 1772366400);
INSERT INTO "achievement" VALUES (2, '0197a0f4-0002-7abc-8def-0123456789ab', 'engine-id/pull/2', 1, 'work 2', 'what was done', 'feature', 'pull-request', 1750006600, -330, 1750007200, -330, 'Ada', 'ada@example.com', '[]', '["engine"]', '[]', NULL, '["one pull request"]', '{"commits":1,"files":2,"directories":1,"insertions":30,"deletions":4,"unworkedLines":0,"testLines":0}', '{"laterCommits":0,"laterAuthors":0,"revertedCommits":0,"release":null,"closedIssues":[]}', 0, 0, 0, '[]', 1772366400);
INSERT INTO "activity" VALUES ('github', 'PR_00001', 'github.com/ada/engine', 'pull-request', 1750000060, 1750000090, '{"kind":"pull-request","title":"Mend the parser 1","body":"It lost a line.","url":"https://github.com/ada/engine/pull/1","labels":["bug"],"actor":"ada","isBot":false,"createdAt":1750000060,"updatedAt":1750000090,"endedAt":1750000090,"facts":{"number":1,"state":"merged","isDraft":false,"base":"main","head":"fix-1","mergeCommit":"0000000100000001000000010000000100000001","commits":["0000000100000001000000010000000100000001"],"files":[{"path":"src/a.ts","insertions":3,"deletions":1}],"filesChanged":1,"insertions":3,"deletions":1,"comments":2,"firstReviewAt":null,"closes":[7],"checks":"success","checkSeconds":90,"isWhole":true}}', 1772366400);
INSERT INTO "alias" VALUES (1, 1, 2, 1772366400);
INSERT INTO "checkout" VALUES ('/home/ada/engine/.git', 1, '["0000000b0000000b0000000b0000000b0000000b"]', 0, 1772366400);
INSERT INTO "coaching" VALUES (1, X'0000000100000001000000010000000100000001', 'coach 1', 'work', 5.5, 'FAIR', 1750000001, '{"aspects":{"message":{"score":3,"weight":0.4,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"changes":{"score":7,"weight":0.3,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"code":{"score":7,"weight":0.2,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"context":{"score":7,"weight":0.1,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]}},"strengths":["It is small."],"areasForImprovement":[],"specificRecommendations":["Say in the body why it was needed."],"coachingTips":["Write the reason first."],"nextSteps":[],"seen":{"type":"fix","isTyped":false,"probabilities":{"feat":0,"fix":1,"docs":0,"style":0,"refactor":0,"perf":0,"test":0,"build":0,"ci":0,"chore":0,"revert":0},"category":"fix"},"parts":[{"name":"src","paths":["src/a.ts"]}],"rewrite":{"subject":"Mend it 1","body":"","kept":["Fixes #1"],"asks":["Why?"]},"model":null}', 1772366400);
INSERT INTO "coaching" VALUES (1, X'0000006300000063000000630000006300000063', 'coach 1', 'work', 8.0, 'FAIR', 1750000099, '{"aspects":{"message":{"score":3,"weight":0.4,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"changes":{"score":7,"weight":0.3,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"code":{"score":7,"weight":0.2,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]},"context":{"score":7,"weight":0.1,"findings":[{"rule":"message/why-missing","points":-2,"because":"It does not say why.","evidence":"","place":"body","advice":"Say in the body why it was needed."}]}},"strengths":["It is small."],"areasForImprovement":[],"specificRecommendations":["Say in the body why it was needed."],"coachingTips":["Write the reason first."],"nextSteps":[],"seen":{"type":"fix","isTyped":false,"probabilities":{"feat":0,"fix":1,"docs":0,"style":0,"refactor":0,"perf":0,"test":0,"build":0,"ci":0,"chore":0,"revert":0},"category":"fix"},"parts":[{"name":"src","paths":["src/a.ts"]}],"rewrite":{"subject":"Mend it 99","body":"","kept":["Fixes #1"],"asks":["Why?"]},"model":null}', 1772366400);
INSERT INTO "coaching_decision" VALUES (1, '0000000100000001000000010000000100000001', 0, 'rewritten', '"Mend the parser\n\nIt lost a line."', 1750000000, 1772366400);
INSERT INTO "coaching_decision" VALUES (1, '0000000200000002000000020000000200000002', 1, 'skipped', NULL, 1750000001, 1772366400);
INSERT INTO "coaching_session" VALUES (1, '0197a0f5-0001-7abc-8def-0123456789ab', 1, 1750000060, NULL, '["0000000100000001000000010000000100000001","0000000200000002000000020000000200000002","0000000300000003000000030000000300000003"]', 1772366400);
INSERT INTO "commit_file" VALUES (1, 1, NULL, 1, 0, 1);
INSERT INTO "commit_file" VALUES (10, 23, NULL, 1, 12, 1);
INSERT INTO "commit_file" VALUES (10, 24, NULL, 1, 13, 1);
INSERT INTO "commit_file" VALUES (10, 4, NULL, 1, 9, 1);
INSERT INTO "commit_file" VALUES (10, 5, NULL, 1, 10, 1);
INSERT INTO "commit_file" VALUES (10, 6, NULL, 1, 11, 1);
INSERT INTO "commit_file" VALUES (11, 7, NULL, 1, 10, 1);
INSERT INTO "commit_file" VALUES (12, 11, NULL, 1, 11, 1);
INSERT INTO "commit_file" VALUES (12, 12, NULL, 1, 12, 1);
INSERT INTO "commit_file" VALUES (2, 2, NULL, 1, 1, 1);
INSERT INTO "commit_file" VALUES (2, 3, NULL, 1, 2, 1);
INSERT INTO "commit_file" VALUES (3, 4, NULL, 1, 2, 1);
INSERT INTO "commit_file" VALUES (3, 5, NULL, 1, 3, 1);
INSERT INTO "commit_file" VALUES (3, 6, NULL, 1, 4, 1);
INSERT INTO "commit_file" VALUES (4, 10, NULL, 1, 6, 1);
INSERT INTO "commit_file" VALUES (4, 7, NULL, 1, 3, 1);
INSERT INTO "commit_file" VALUES (4, 8, NULL, 1, 4, 1);
INSERT INTO "commit_file" VALUES (4, 9, NULL, 1, 5, 1);
INSERT INTO "commit_file" VALUES (5, 11, NULL, 1, 4, 1);
INSERT INTO "commit_file" VALUES (5, 12, NULL, 1, 5, 1);
INSERT INTO "commit_file" VALUES (5, 13, NULL, 1, 6, 1);
INSERT INTO "commit_file" VALUES (5, 14, NULL, 1, 7, 1);
INSERT INTO "commit_file" VALUES (5, 15, NULL, 1, 8, 1);
INSERT INTO "commit_file" VALUES (6, 16, NULL, 1, 5, 1);
INSERT INTO "commit_file" VALUES (7, 17, NULL, 1, 6, 1);
INSERT INTO "commit_file" VALUES (7, 18, NULL, 1, 7, 1);
INSERT INTO "commit_file" VALUES (8, 1, NULL, 1, 7, 1);
INSERT INTO "commit_file" VALUES (8, 19, NULL, 1, 8, 1);
INSERT INTO "commit_file" VALUES (8, 20, NULL, 1, 9, 1);
INSERT INTO "commit_file" VALUES (9, 2, NULL, 1, 8, 1);
INSERT INTO "commit_file" VALUES (9, 21, NULL, 1, 10, 1);
INSERT INTO "commit_file" VALUES (9, 22, NULL, 1, 11, 1);
INSERT INTO "commit_file" VALUES (9, 3, NULL, 1, 9, 1);
INSERT INTO "commits" VALUES (1, 1, X'0000000000000000000000000000000000000000', X'', 1, 1, 1750000000, 60, 1750000000, 60, 'commit 0', NULL, 0, 1, 0, 1, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (10, 1, X'0000000900000009000000090000000900000009', X'0000000800000008000000080000000800000008', 1, 1, 1750000540, 60, 1750000540, 60, 'commit 9', NULL, 0, 5, 55, 5, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (11, 1, X'0000000A0000000A0000000A0000000A0000000A', X'0000000900000009000000090000000900000009', 1, 1, 1750000600, 60, 1750000600, 60, 'commit 10', NULL, 0, 1, 10, 1, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (12, 1, X'0000000B0000000B0000000B0000000B0000000B', X'0000000A0000000A0000000A0000000A0000000A', 1, 1, 1750000660, 60, 1750000660, 60, 'commit 11', NULL, 0, 2, 23, 2, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (2, 1, X'0000000100000001000000010000000100000001', X'0000000000000000000000000000000000000000', 1, 1, 1750000060, 60, 1750000060, 60, 'commit 1', NULL, 0, 2, 3, 2, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (3, 1, X'0000000200000002000000020000000200000002', X'0000000100000001000000010000000100000001', 1, 1, 1750000120, 60, 1750000120, 60, 'commit 2', NULL, 0, 3, 9, 3, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (4, 1, X'0000000300000003000000030000000300000003', X'0000000200000002000000020000000200000002', 1, 1, 1750000180, 60, 1750000180, 60, 'commit 3', NULL, 0, 4, 18, 4, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (5, 1, X'0000000400000004000000040000000400000004', X'0000000300000003000000030000000300000003', 1, 1, 1750000240, 60, 1750000240, 60, 'commit 4', NULL, 0, 5, 30, 5, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (6, 1, X'0000000500000005000000050000000500000005', X'0000000400000004000000040000000400000004', 1, 1, 1750000300, 60, 1750000300, 60, 'commit 5', NULL, 0, 1, 5, 1, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (7, 1, X'0000000600000006000000060000000600000006', X'0000000500000005000000050000000500000005', 1, 1, 1750000360, 60, 1750000360, 60, 'commit 6', NULL, 0, 2, 13, 2, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (8, 1, X'0000000700000007000000070000000700000007', X'0000000600000006000000060000000600000006', 1, 1, 1750000420, 60, 1750000420, 60, 'commit 7', NULL, 0, 3, 24, 3, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "commits" VALUES (9, 1, X'0000000800000008000000080000000800000008', X'0000000700000007000000070000000700000007', 1, 1, 1750000480, 60, 1750000480, 60, 'commit 8', NULL, 0, 4, 38, 4, 0, NULL, 1, NULL, 1772366400);
INSERT INTO "evidence" VALUES (1, 'commit', '0000000100000001000000010000000100000001', 0, 'commit 1', 1750003600, -330, NULL);
INSERT INTO "evidence" VALUES (2, 'commit', '0000000200000002000000020000000200000002', 0, 'commit 2', 1750007200, -330, NULL);
INSERT INTO "identity" VALUES (1, 'Ada', 'ada@example.com');
INSERT INTO "identity" VALUES (2, 'Ada Lovelace', 'ada@example.com');
INSERT INTO "model_call" VALUES (1, '0197a0f6-0001-7abc-8def-0123456789ab', 'coach', 1, 'd1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1', 'abababababababababababababababababababababababababababababababab', 'gemma4:e4b', 900, 70, 1200, 1, 1750000001, '"{\"number\":1}"', NULL, 1772366400);
INSERT INTO "model_call" VALUES (2, '0197a0f6-0002-7abc-8def-0123456789ab', 'coach', 1, 'd1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1', 'abababababababababababababababababababababababababababababababab', 'gemma4:e4b', 900, 70, 1200, 0, 1750000002, '"{\"number\":2}"', '"What''s it?"', 1772366400);
INSERT INTO "note" VALUES ('a', 'it''s kept', 1772366400);
INSERT INTO "note" VALUES ('craft:achievements', '98670c5b-dedf-4f08-bb2e-8352b184f23d', 1772366400);
INSERT INTO "note" VALUES ('craft:version', '0.1.0', 1795284363);
INSERT INTO "path" VALUES (1, 'src/0/part-0.ts');
INSERT INTO "path" VALUES (10, 'src/3/part-3.ts');
INSERT INTO "path" VALUES (11, 'src/4/part-0.ts');
INSERT INTO "path" VALUES (12, 'src/4/part-1.ts');
INSERT INTO "path" VALUES (13, 'src/4/part-2.ts');
INSERT INTO "path" VALUES (14, 'src/4/part-3.ts');
INSERT INTO "path" VALUES (15, 'src/4/part-4.ts');
INSERT INTO "path" VALUES (16, 'src/5/part-0.ts');
INSERT INTO "path" VALUES (17, 'src/6/part-0.ts');
INSERT INTO "path" VALUES (18, 'src/6/part-1.ts');
INSERT INTO "path" VALUES (19, 'src/0/part-1.ts');
INSERT INTO "path" VALUES (2, 'src/1/part-0.ts');
INSERT INTO "path" VALUES (20, 'src/0/part-2.ts');
INSERT INTO "path" VALUES (21, 'src/1/part-2.ts');
INSERT INTO "path" VALUES (22, 'src/1/part-3.ts');
INSERT INTO "path" VALUES (23, 'src/2/part-3.ts');
INSERT INTO "path" VALUES (24, 'src/2/part-4.ts');
INSERT INTO "path" VALUES (3, 'src/1/part-1.ts');
INSERT INTO "path" VALUES (4, 'src/2/part-0.ts');
INSERT INTO "path" VALUES (5, 'src/2/part-1.ts');
INSERT INTO "path" VALUES (6, 'src/2/part-2.ts');
INSERT INTO "path" VALUES (7, 'src/3/part-0.ts');
INSERT INTO "path" VALUES (8, 'src/3/part-1.ts');
INSERT INTO "path" VALUES (9, 'src/3/part-2.ts');
INSERT INTO "repository" VALUES (1, 'engine-id', 'engine', 'https://example.com/engine.git', 'main', 1772366400);
INSERT INTO "repository_identity" VALUES (1, 1);
INSERT INTO "repository_root" VALUES ('0000000000000000000000000000000000000000', 1, 1772366400);
INSERT INTO "score" VALUES (1, 'rules 1', 60, 60, NULL, X'CD92C1AAC23010457F45661D24B1E822BF222EA6E9F81C482725498B5AFAEF527D8B2295BE45C197CD2C721787C3E92165CC5481EDA143DF12D88356D060CC09ECB187D87A020B89EF040A9AC0327E8C9B1AAF608DD60A4A72D8A67176D09B70DE18AD4101755C9138027B04FD7A66E9C269380D0A22A1BBFC2F2417EAC6D395F36DC2552C9B2AE64515AB78AAB826491C248D5099DC45D8A19F109A6542334F6856212CDBC442E9C9F7DBD71FF2FA50D73A71B148E830739089A7DD76BF6CEA399ACB7EB7DDAF62CB05EFB10CF19DEEDBCA3C6114969F89B0EF220DC303', 1772366400);
INSERT INTO "tag" VALUES (1, 'v1.0.0', '0000000300000003000000030000000300000003', 1772366400);
