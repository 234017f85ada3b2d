select 1; -- filled by the step that makes data-quality
