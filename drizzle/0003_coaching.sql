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
--> statement-breakpoint
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
--> statement-breakpoint
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
--> statement-breakpoint
CREATE UNIQUE INDEX `coaching_session_id_unique` ON `coaching_session` (`id`);--> statement-breakpoint
CREATE INDEX `coaching_session_started` ON `coaching_session` (`repository`,`started`);