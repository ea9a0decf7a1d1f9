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
--> statement-breakpoint
CREATE UNIQUE INDEX `model_call_id_unique` ON `model_call` (`id`);--> statement-breakpoint
CREATE INDEX `model_call_input` ON `model_call` (`input_hash`,`digest`,`prompt`,`version`);--> statement-breakpoint
CREATE INDEX `model_call_at` ON `model_call` (`at`,`id`);