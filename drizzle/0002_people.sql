CREATE TABLE `repository_identity` (
	`repository` integer NOT NULL,
	`identity` integer NOT NULL,
	PRIMARY KEY(`repository`, `identity`),
	FOREIGN KEY (`repository`) REFERENCES `repository`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `repository_identity` (`repository`, `identity`)
SELECT `repository`, `author` FROM `commits` UNION SELECT `repository`, `committer` FROM `commits`;
