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
--> statement-breakpoint
CREATE INDEX `activity_place` ON `activity` (`place`,`kind`,`created`);