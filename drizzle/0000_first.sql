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
--> statement-breakpoint
CREATE UNIQUE INDEX `achievement_id_unique` ON `achievement` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `achievement_origin_unique` ON `achievement` (`origin`);--> statement-breakpoint
CREATE INDEX `achievement_completed` ON `achievement` (`repository`,`completed`);--> statement-breakpoint
CREATE TABLE `alias` (
	`repository` integer NOT NULL,
	`written` integer NOT NULL,
	`canonical` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`repository`, `written`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `checkout` (
	`git_dir` text PRIMARY KEY NOT NULL,
	`repository` integer NOT NULL,
	`tips` text NOT NULL,
	`shallow` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `commit_file` (
	`commit` integer NOT NULL,
	`path` integer NOT NULL,
	`old_path` integer,
	`bits` integer NOT NULL,
	`insertions` integer NOT NULL,
	`deletions` integer NOT NULL,
	PRIMARY KEY(`commit`, `path`)
) WITHOUT ROWID;
--> statement-breakpoint
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
--> statement-breakpoint
CREATE UNIQUE INDEX `commits_oid` ON `commits` (`repository`,`oid`);--> statement-breakpoint
CREATE INDEX `commits_committed` ON `commits` (`repository`,`committed`);--> statement-breakpoint
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
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `identity` (
	`key` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_written` ON `identity` (`name`,`email`);--> statement-breakpoint
CREATE TABLE `note` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `path` (
	`key` integer PRIMARY KEY NOT NULL,
	`path` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `path_path_unique` ON `path` (`path`);--> statement-breakpoint
CREATE TABLE `repository` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`remote_url` text,
	`default_branch` text,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `repository_id_unique` ON `repository` (`id`);--> statement-breakpoint
CREATE TABLE `repository_root` (
	`root` text PRIMARY KEY NOT NULL,
	`repository` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `tag` (
	`repository` integer NOT NULL,
	`name` text NOT NULL,
	`oid` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`repository`, `name`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
