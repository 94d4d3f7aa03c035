import { startS3 } from "./s3.js";
import { testBackend } from "./test-backend.js";

testBackend("an S3-compatible store", startS3);
